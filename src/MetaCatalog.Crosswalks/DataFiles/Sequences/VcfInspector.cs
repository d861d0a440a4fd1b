using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.DataFiles.Reading;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Looks through VCF 4.x: header, samples, variants. Genotypes are not read.</summary>
internal sealed class VcfInspector(DataFileLimits limits) : ContentInspector
{
    private const int FixedColumns = 9; // CHROM … FORMAT

    private readonly GenomeClues clues = new(limits.MaxDistinct);
    private readonly List<Finding> findings = [];
    private readonly Dictionary<string, long> chromosomes = new(StringComparer.Ordinal);
    private readonly List<FieldFacts> fields = [];
    private string version = "";
    private long line;
    private long variants;
    private long substitutions;
    private long brokenLines;
    private long firstBrokenLine;
    private bool hasColumns;
    private byte[] lastChromosome = [];
    private string? lastName;

    public static bool Recognizes(ReadOnlySpan<byte> beginning) => beginning.StartsWith("##fileformat=VCF"u8);

    public override void Read(ByteWindow content)
    {
        while (content.TryReadLine(out var text))
        {
            line++;
            if (text.StartsWith("##"u8))
            {
                ReadMeta(Encoding.UTF8.GetString(text[2..]));
            }
            else if (text.StartsWith("#"u8))
            {
                ReadColumns(Encoding.UTF8.GetString(text).Split('\t'));
            }
            else if (!text.IsEmpty)
            {
                ReadVariant(text);
            }
        }
    }

    public override FileFacts Facts()
    {
        NoteDefects();
        return new FileFacts("VCF", "text/vcf")
        {
            RecordCount = variants,
            Fields = fields,
            Members = clues.Members("sample columns"),
            Profiles = [new Said("genomic", Certainty.Inferred, "format VCF")],
            Details = new JsonObject
            {
                ["version"] = version,
                ["variants"] = variants,
                ["singleBaseSubstitutions"] = substitutions,
                ["samples"] = clues.Samples.Count,
                ["chromosomes"] = new JsonObject(chromosomes.Where(static pair => pair.Value > 0).Take(100).Select(static pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
            },
            Findings = findings,
        };
    }

    private void ReadMeta(string meta)
    {
        var equals = meta.IndexOf('=', StringComparison.Ordinal);
        var (key, value) = equals < 0 ? (meta, "") : (meta[..equals], meta[(equals + 1)..]);
        switch (key)
        {
            case "fileformat":
                version = value;
                break;
            case "reference" or "assembly":
                clues.AddReference(value, "header line ##" + key);
                break;
            case "contig":
                ReadContig(HeaderFields.OfMeta(value.Trim('<', '>')));
                break;
            case "INFO" or "FORMAT":
                ReadDefinition(key, HeaderFields.OfMeta(value.TrimStart('<').TrimEnd('>')));
                break;
            case "source":
                clues.Add("software", value, Certainty.Stated, "header line ##source");
                break;
            case "fileDate":
                clues.Add("created", Day(value), Certainty.Stated, "header line ##fileDate");
                break;
        }
    }

    private void ReadContig(Dictionary<string, string> contig)
    {
        const string Place = "header line ##contig";
        clues.AddReference(contig.GetValueOrDefault("assembly"), Place);
        clues.AddContig(contig.GetValueOrDefault("ID"), contig.GetValueOrDefault("length"), Place);
        clues.Add("organismName", contig.GetValueOrDefault("species"), Certainty.Stated, Place);
    }

    private void ReadDefinition(string kind, Dictionary<string, string> definition)
    {
        if (definition.GetValueOrDefault("ID") is { Length: > 0 } id && fields.Count < limits.MaxColumns)
        {
            fields.Add(new FieldFacts($"{kind}/{id}", TypeOf(definition.GetValueOrDefault("Type")), 0, 0) { Label = definition.GetValueOrDefault("Description") ?? id });
        }
    }

    private void ReadColumns(string[] columns)
    {
        hasColumns = true;
        foreach (var sample in columns.Skip(FixedColumns))
        {
            clues.AddSample(sample);
        }
    }

    private void ReadVariant(ReadOnlySpan<byte> text)
    {
        var chromosome = Next(ref text);
        var position = Next(ref text);
        Next(ref text);
        var reference = Next(ref text);
        var alternative = Next(ref text);
        if (alternative.IsEmpty || reference.IsEmpty || position.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            firstBrokenLine = brokenLines++ == 0 ? line : firstBrokenLine;
            return;
        }

        variants++;
        substitutions += reference.Length == 1 && alternative.Length == 1 && alternative[0] is not ((byte)'.' or (byte)'*') ? 1 : 0;
        CountChromosome(chromosome);
    }

    // Variants are sorted: the chromosome is nearly always that of the line before.
    private void CountChromosome(ReadOnlySpan<byte> name)
    {
        if (!name.SequenceEqual(lastChromosome) || lastName is null)
        {
            lastChromosome = name.ToArray();
            lastName = Encoding.UTF8.GetString(name);
            if (!chromosomes.ContainsKey(lastName) && chromosomes.Count >= limits.MaxDistinct)
            {
                lastName = "…";
            }
        }

        chromosomes[lastName] = chromosomes.GetValueOrDefault(lastName) + 1;
    }

    private void NoteDefects()
    {
        if (!hasColumns)
        {
            findings.Add(DataFileFaults.Warning("vcf:no-columns", "The line #CHROM with the names of the columns is missing.", "列名の行（#CHROM）がありません。"));
        }

        if (brokenLines > 0)
        {
            findings.Add(DataFileFaults.Warning(
                "vcf:broken-lines",
                $"{DataFileFaults.Number(brokenLines)} lines are no variants (fewer than five columns, or no position); the first is line {DataFileFaults.Number(firstBrokenLine)}.",
                $"変異として読めない行（列が 5 未満、または位置がない）が {DataFileFaults.Number(brokenLines)} 行あります。最初は {DataFileFaults.Number(firstBrokenLine)} 行目です。"));
        }
    }

    private static ReadOnlySpan<byte> Next(ref ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'\t');
        var column = end < 0 ? text : text[..end];
        text = end < 0 ? default : text[(end + 1)..];
        return column;
    }

    private static string TypeOf(string? type) => type switch
    {
        "Integer" => "Integer",
        "Float" => "Float",
        "Flag" => "Boolean",
        _ => "Text",
    };

    private static string? Day(string text) =>
        DateOnly.TryParseExact(text, ["yyyyMMdd", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
}
