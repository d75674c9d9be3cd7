-- why an uploaded file could not be read; a file that is still being read has neither this nor a draft
alter table upload add column problem text;
