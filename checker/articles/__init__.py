"""Files become Articles."""
