"""`checker review`: the page on this machine, its decisions written straight to their file."""
