"""For people who write rules: what there is, what is wrong with it, what its examples give."""
