using MetaCatalog.Rdf.Tests.JsonLd;

namespace MetaCatalog.Rdf.Tests.Laws;

/// <summary>A document is the same document however its bytes arrive.</summary>
public sealed class StreamLawTests
{
    private const int Small = 200;
    private static readonly int[] Lengths = [1, 3, 64];

    public static TheoryData<string> Formats => [.. SuiteFiles.Formats.Select(static row => row.Data), RdfFormat.JsonLd.Name];

    [Theory, MemberData(nameof(Formats))]
    public void A_document_reads_the_same_in_pieces_of_any_length(string formatName)
    {
        foreach (var (baseIri, bytes) in DocumentsOf(formatName))
        {
            var whole = Transcript.OfWhole(bytes, SuiteFiles.Format(formatName), baseIri);
            foreach (var length in Lengths)
            {
                AssertSame(whole, new PiecewiseStream(bytes, 0, length), formatName, baseIri, $"in pieces of {length} bytes");
            }
        }
    }

    [Theory, MemberData(nameof(Formats))]
    public void A_small_document_reads_the_same_split_anywhere(string formatName)
    {
        foreach (var (baseIri, bytes) in DocumentsOf(formatName).Where(static document => document.Bytes.Length <= Small))
        {
            var whole = Transcript.OfWhole(bytes, SuiteFiles.Format(formatName), baseIri);
            for (var split = 1; split < bytes.Length; split++)
            {
                AssertSame(whole, new PiecewiseStream(bytes, split, bytes.Length), formatName, baseIri, $"split at {split}");
            }
        }
    }

    private static void AssertSame(string whole, Stream pieces, string formatName, string baseIri, string how)
    {
        using (pieces)
        {
            var read = Transcript.OfStream(pieces, SuiteFiles.Format(formatName), baseIri);
            Assert.True(whole == read, $"{baseIri} {how}:\n{read}\ninstead of\n{whole}");
        }
    }

    private static IEnumerable<(string Base, byte[] Bytes)> DocumentsOf(string formatName) => formatName == RdfFormat.JsonLd.Name
        ? JsonLdFuzzTests.Sources().Select(static bytes => ("http://example.org/", bytes))
        : SuiteFiles.Of(formatName).Select(static file => (file.Base, file.Bytes));
}
