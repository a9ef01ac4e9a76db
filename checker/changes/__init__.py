"""What has changed in the articles since a revision of their repository."""
