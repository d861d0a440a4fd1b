namespace MetaCatalog.Rdf.Tests.Laws;

public sealed class ReadingLawTests
{
    public static TheoryData<string> Formats => SuiteFiles.Formats;

    public static TheoryData<string> TextFormats => SuiteFiles.TextFormats;

    [Theory, MemberData(nameof(TextFormats))]
    public void A_document_reads_the_same_however_a_stream_cuts_it(string formatName)
    {
        var format = SuiteFiles.Format(formatName);
        foreach (var (baseIri, bytes, _) in SuiteFiles.Of(formatName))
        {
            var whole = Transcript.OfWhole(bytes, format, baseIri);
            foreach (var windowLength in new[] { 1, 2, 3, 5, 7, 11, 19, 64 })
            {
                Assert.True(whole == Transcript.OfWindow(bytes, format, baseIri, windowLength), $"{baseIri} with a window of {windowLength} bytes");
            }
        }
    }

    [Theory, MemberData(nameof(TextFormats))]
    public void Cuts_inside_characters_and_bad_bytes_do_not_matter_either(string formatName)
    {
        var format = SuiteFiles.Format(formatName);
        var text = "<http://ex.org/日本語> <http://ex.org/p> \"é😀\\u00e9\" .\n# 日本\n<http://ex.org/a> <http://ex.org/p> \"bad: X\" .\n<http://ex.org/b> <http://ex.org/p> _:ü .\n";
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        bytes[Array.LastIndexOf(bytes, (byte)'X')] = 0xC3;
        var whole = Transcript.OfWhole(bytes, format, "http://ex.org/");

        Assert.Contains("invalid-utf-8", whole, StringComparison.Ordinal);
        Assert.Contains("http://ex.org/b", whole, StringComparison.Ordinal);
        for (var windowLength = 1; windowLength <= bytes.Length + 1; windowLength++)
        {
            Assert.Equal(whole, Transcript.OfWindow(bytes, format, "http://ex.org/", windowLength));
        }
    }

    [Theory, MemberData(nameof(TextFormats))]
    public void A_long_document_reads_the_same_whole_and_through_a_window(string formatName)
    {
        var format = SuiteFiles.Format(formatName);
        for (var shift = 0; shift < 4; shift++)
        {
            var line = $"<http://ex.org/{new string('s', shift)}日本語> <http://ex.org/p> \"é😀 {new string('語', 100)}\" .\n";
            var bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line, 1500)));
            (bytes[131_070], bytes[131_072], bytes[400_000]) = (0xFF, 0xFF, 0xC3);
            var whole = Transcript.OfWhole(bytes, format, "http://ex.org/");

            Assert.Contains("invalid-utf-8", whole, StringComparison.Ordinal);
            Assert.True(whole == Transcript.OfWindow(bytes, format, "http://ex.org/", 1000), $"shift {shift}");
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Recovering_is_strict_reading_where_nothing_is_wrong(string formatName)
    {
        var format = SuiteFiles.Format(formatName);
        foreach (var (baseIri, bytes, _) in SuiteFiles.Of(formatName).Where(file => file.IsValid))
        {
            Assert.Equal(Transcript.OfWhole(bytes, format, baseIri, recovers: false), Transcript.OfWhole(bytes, format, baseIri));
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void Recovering_finds_a_fault_in_every_invalid_document(string formatName)
    {
        var format = SuiteFiles.Format(formatName);
        foreach (var (baseIri, bytes, _) in SuiteFiles.Of(formatName).Where(file => !file.IsValid))
        {
            var faults = new List<Diagnostic>();
            RdfReader.ReadDataset(bytes, format, new RdfReaderOptions { BaseIri = baseIri, Faults = faults });
            Assert.True(faults.Count > 0, baseIri);
        }
    }
}
