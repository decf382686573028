"""The parts of a merge: equal values joined, main values chosen, groups kept whole,
the state of contacts united.
"""
