"""The report as four flat tables: articles, claims, facts, findings; named as in the JSON."""
