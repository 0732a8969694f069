-- Facts that name something which has not come yet: when it does, its stream is folded again.
CREATE TABLE waiting(target BLOB PRIMARY KEY) WITHOUT ROWID
