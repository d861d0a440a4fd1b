using System.Buffers;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Letters of sequences.</summary>
internal static class Bases
{
    /// <summary>The letters of nucleotides and their ambiguities (IUPAC), in both cases, and gaps.</summary>
    public static readonly SearchValues<byte> All = SearchValues.Create("ACGTUNRYSWKMBDHVXacgtunryswkmbdhvx.-*"u8);
}
