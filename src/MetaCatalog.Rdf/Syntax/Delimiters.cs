using System.Buffers;

namespace MetaCatalog.Rdf.Syntax;

/// <summary>The bytes at which scanning a token stops, one set for each state.</summary>
internal static class Delimiters
{
    /// <summary>What ends or spoils an IRI between angle brackets, or needs unescaping (Turtle 1.1, IRIREF).</summary>
    public static readonly SearchValues<byte> Iri = SearchValues.Create([.. Controls(), .. "<>\"{}|^`\\"u8]);

    /// <summary>What ends or spoils a string in double quotes.</summary>
    public static readonly SearchValues<byte> DoubleQuoted = SearchValues.Create("\"\\\r\n"u8);

    /// <summary>What ends or spoils a string in single quotes.</summary>
    public static readonly SearchValues<byte> SingleQuoted = SearchValues.Create("'\\\r\n"u8);

    private static IEnumerable<byte> Controls() => Enumerable.Range(0, 0x21).Select(static b => (byte)b);
}
