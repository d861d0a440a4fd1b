using System.Runtime.CompilerServices;
using MetaCatalog.Search.Segments;

namespace MetaCatalog.Search.Matching;

/// <summary>
/// BM25F: occurrences are weighted by field and added before they saturate, and so are the fields' lengths. Statistics are those of the
/// living documents of the visible partitions, exactly, so that scores depend on nothing else.
/// </summary>
/// <remarks>Robertson, Zaragoza, Taylor: Simple BM25 extension to multiple weighted fields (2004). idf as in Lucene, never negative.</remarks>
internal sealed class Bm25
{
    public const float K1 = 1.2f;
    public const float B = 0.75f;

    private readonly float[] lengthNorms = new float[256];

    public Bm25(IReadOnlyList<LiveSegment> segments)
    {
        DocumentCount = segments.Sum(static segment => (long)segment.LiveCount);
        AverageLength = DocumentCount == 0 ? 1 : Math.Max(1.0, segments.Sum(static segment => segment.LiveLength) / (double)DocumentCount);
        for (var code = 0; code < lengthNorms.Length; code++)
        {
            lengthNorms[code] = (float)(K1 * (1 - B + B * Lengths.Decode((byte)code) / AverageLength));
        }
    }

    public long DocumentCount { get; }

    public double AverageLength { get; }

    /// <summary>How rare a term is that occurs in so many documents.</summary>
    public float Idf(long documentFrequency) => (float)Math.Log(1 + (DocumentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));

    /// <summary>How much an occurrence counts, 0 to K1 + 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float Saturation(float frequency, byte lengthCode) => frequency * (K1 + 1) / (frequency + lengthNorms[lengthCode]);
}
