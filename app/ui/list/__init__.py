"""The contact list: a virtual model of row numbers, its delegate, headings, jump strip and head."""
