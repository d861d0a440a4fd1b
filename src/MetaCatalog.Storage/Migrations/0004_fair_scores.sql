-- How FAIR a content was judged to be: the F-UJI score in per cent, and the MQA points in hundredths; null where nobody judged yet.
ALTER TABLE contents ADD COLUMN fair INTEGER;
ALTER TABLE contents ADD COLUMN mqa INTEGER;
