"""A newsroom's registry of facts, facts.toml, that articles are held against."""
