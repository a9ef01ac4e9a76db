"""Facts become findings: an ordered ladder, one finding for each disagreement."""
