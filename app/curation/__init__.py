"""From a curator's files to articles whose words have their places in the text; knows no database and no answer."""
