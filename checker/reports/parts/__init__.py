"""What several report formats need: words, dates, wrapping, sides of a finding."""
