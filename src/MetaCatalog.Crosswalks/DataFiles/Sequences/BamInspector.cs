using System.Buffers.Binary;
using System.Text;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Looks at the header of BAM (SAM 1.6, 4.2) inside its compression. Alignments are not counted: the rest is not decompressed.</summary>
internal sealed class BamInspector(DataFileLimits limits) : ContentInspector
{
    private const int Prefix = 8; // magic, l_text

    private readonly SamHeader header = new(limits);
    private readonly List<Finding> findings = [];

    public static bool Recognizes(ReadOnlySpan<byte> beginning) => beginning.StartsWith("BAM\u0001"u8);

    public override void Read(ByteWindow content)
    {
        var length = content.Peek(Prefix) is { Length: Prefix } prefix ? BinaryPrimitives.ReadInt32LittleEndian(prefix[4..]) : -1;
        if (length < 0 || length > limits.MaxDocumentBytes)
        {
            throw DataFileFaults.Broken("bam:header", $"The header claims to have {length} bytes.", $"ヘッダーの長さが {length} バイトとされています。");
        }

        content.Skip(Prefix);
        var text = content.Peek(length);
        if (text.Length < length)
        {
            findings.Add(DataFileFaults.Error("bam:header", "The file ends within the header.", "ヘッダーの途中でファイルが終わっています。"));
        }

        foreach (var line in text.Split((byte)'\n'))
        {
            if (!text[line].IsEmpty)
            {
                header.Take(Encoding.UTF8.GetString(text[line].TrimEnd("\r\0"u8)));
            }
        }
    }

    public override FileFacts Facts() => header.Facts("BAM", "application/x-bam", null) with { Findings = findings };
}
