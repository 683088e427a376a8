"""What has a name in marks: media, works, storms, and what says that it is one."""
