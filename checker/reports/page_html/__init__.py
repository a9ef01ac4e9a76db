"""The parts of the review page: what is shown, the charts, and the files that make it a page."""
