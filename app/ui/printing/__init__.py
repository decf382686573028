"""Printing and PDF: lists, cards, label sheets and envelopes, painted as plain text on any paper."""
