-- a key was made of the sentence of its finding (1), now of what it is about (2); WaiverKeys renews each of the first once
alter table waiver add column key_form integer not null default 1;
