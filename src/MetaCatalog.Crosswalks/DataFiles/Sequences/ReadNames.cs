using System.Text;
using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>What the names of reads tell: instrument, run, flow cell, archive accession, read pairs. The first names and then every thousandth are looked at.</summary>
internal sealed partial class ReadNames
{
    private const int Every = 1_000;
    private const int Most = 20;

    private readonly Dictionary<string, List<Said>> found = [];

    /// <summary>Looks at the name of a read.</summary>
    public void Take(ReadOnlySpan<byte> name, long number)
    {
        if (number >= Every && number % Every != 0)
        {
            return;
        }

        var text = Encoding.ASCII.GetString(name[..Math.Min(name.Length, 200)]);
        if (Casava().Match(text) is { Success: true } casava)
        {
            Add("platform", "ILLUMINA", Certainty.Inferred, "names of reads (CASAVA 1.8)");
            Add("instrumentModel", Model(casava.Groups["instrument"].Value) ?? "", Certainty.Guessed, $"instrument {casava.Groups["instrument"].Value} in names of reads");
            Add("libraryLayout", casava.Groups["read"].Value == "2" ? "PAIRED" : "", Certainty.Inferred, "read number 2 in names of reads");
        }
        else if (OldCasava().Match(text) is { Success: true } old)
        {
            Add("platform", "ILLUMINA", Certainty.Guessed, "names of reads (before CASAVA 1.8)");
            Add("libraryLayout", old.Groups["read"].Value == "2" ? "PAIRED" : "", Certainty.Inferred, "read number 2 in names of reads");
        }
        else if (Nanopore().IsMatch(text))
        {
            Add("platform", "OXFORD_NANOPORE", Certainty.Inferred, "names of reads (runid=)");
        }
        else if (PacBio().IsMatch(text))
        {
            Add("platform", "PACBIO_SMRT", Certainty.Inferred, "names of reads (movie/hole)");
        }

        if (Archive().Match(text) is { Success: true } archive)
        {
            Add("archiveAccession", archive.Groups[1].Value, Certainty.Stated, "names of reads");
        }
    }

    /// <summary>Members of a description.</summary>
    public Dictionary<string, IReadOnlyList<Said>> Members() => found.ToDictionary(static pair => pair.Key, static pair => (IReadOnlyList<Said>)pair.Value);

    private void Add(string member, string value, Certainty certainty, string place)
    {
        if (value.Length == 0)
        {
            return;
        }

        if (!found.TryGetValue(member, out var values))
        {
            found[member] = values = [];
        }

        if (values.Count < Most && values.TrueForAll(said => said.Value != value))
        {
            values.Add(new Said(value, certainty, place));
        }
    }

    // Serial numbers begin with letters that Illumina gives to a family of instruments.
    private static string? Model(string instrument) => instrument switch
    {
        _ when instrument.StartsWith("LH", StringComparison.Ordinal) => "Illumina NovaSeq X",
        _ when instrument.StartsWith("VH", StringComparison.Ordinal) => "NextSeq 2000",
        _ when instrument.StartsWith("NB", StringComparison.Ordinal) || instrument.StartsWith("NS", StringComparison.Ordinal) => "NextSeq 500",
        _ when instrument is ['A', >= '0' and <= '9', ..] => "Illumina NovaSeq 6000",
        _ when instrument is ['M', >= '0' and <= '9', ..] => "Illumina MiSeq",
        _ when instrument is ['K', >= '0' and <= '9', ..] or ['J', >= '0' and <= '9', ..] => "Illumina HiSeq 3000",
        _ when instrument is ['D', >= '0' and <= '9', ..] => "Illumina HiSeq 2500",
        _ when instrument is ['E', >= '0' and <= '9', ..] => "Illumina HiSeq X",
        _ => null,
    };

    [GeneratedRegex(@"^(?<instrument>[A-Za-z0-9_-]+):\d+:[A-Za-z0-9-]+:\d+:\d+:\d+:\d+(?::[ACGTN+]+)?(?: (?<read>[12]):[YN]:\d+:\S*)?", RegexOptions.NonBacktracking)]
    private static partial Regex Casava();

    [GeneratedRegex(@"^[A-Za-z0-9_-]+:\d+:\d+:\d+:\d+(?:#[\w+]+)?(?:/(?<read>[12]))?(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex OldCasava();

    [GeneratedRegex(@"^[0-9a-f]{8}-[0-9a-f]{4}-\S+ .*runid=", RegexOptions.NonBacktracking)]
    private static partial Regex Nanopore();

    [GeneratedRegex(@"^m\d{5}[eU]?\w*/\d+/", RegexOptions.NonBacktracking)]
    private static partial Regex PacBio();

    [GeneratedRegex(@"^([SED]RR\d{6,9})\.\d+", RegexOptions.NonBacktracking)]
    private static partial Regex Archive();
}
