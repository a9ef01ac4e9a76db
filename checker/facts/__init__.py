"""Claims become facts: stories, evidence, clusters."""
