using System.Text.RegularExpressions;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>What an accession number names.</summary>
internal enum AccessionKind
{
    BioProject,
    BioSample,
    Submission,
    Study,
    Sample,
    Experiment,
    Run,
    Analysis,
    Dataset,
    Policy,
    Committee,
    Assembly,
    Series,
    Project,
}

/// <summary>A number under which a sequence archive or a controlled-access archive keeps something.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The number in its usual spelling, such as <c>PRJDB1234</c>.</param>
/// <param name="Address">The address that resolves it.</param>
internal sealed partial record Accession(AccessionKind Kind, string Value, string Address)
{
    private static readonly (Regex Pattern, AccessionKind Kind, string Address)[] Forms =
    [
        (BioProjects(), AccessionKind.BioProject, "https://identifiers.org/bioproject:"),
        (BioSamples(), AccessionKind.BioSample, "https://identifiers.org/biosample:"),
        (Sra("A"), AccessionKind.Submission, "https://identifiers.org/insdc.sra:"),
        (Sra("P"), AccessionKind.Study, "https://identifiers.org/insdc.sra:"),
        (Sra("S"), AccessionKind.Sample, "https://identifiers.org/insdc.sra:"),
        (Sra("X"), AccessionKind.Experiment, "https://identifiers.org/insdc.sra:"),
        (Sra("R"), AccessionKind.Run, "https://identifiers.org/insdc.sra:"),
        (Sra("Z"), AccessionKind.Analysis, "https://identifiers.org/insdc.sra:"),
        (Jga("S"), AccessionKind.Study, "https://ddbj.nig.ac.jp/resource/jga-study/"),
        (Jga("D"), AccessionKind.Dataset, "https://ddbj.nig.ac.jp/resource/jga-dataset/"),
        (Jga("P"), AccessionKind.Policy, "https://ddbj.nig.ac.jp/resource/jga-policy/"),
        (Jga("C"), AccessionKind.Committee, "https://ddbj.nig.ac.jp/resource/jga-dac/"),
        (Ega("S"), AccessionKind.Study, "https://identifiers.org/ega.study:"),
        (Ega("D"), AccessionKind.Dataset, "https://identifiers.org/ega.dataset:"),
        (Ega("P"), AccessionKind.Policy, "https://ega-archive.org/policies/"),
        (Ega("C"), AccessionKind.Committee, "https://ega-archive.org/dacs/"),
        (Assemblies(), AccessionKind.Assembly, "https://identifiers.org/insdc.gca:"),
        (GeoSeries(), AccessionKind.Series, "https://identifiers.org/geo:"),
        (NbdcProjects(), AccessionKind.Project, "https://humandbs.dbcls.jp/"),
    ];

    /// <summary>The accession that the text is, in any case of its letters and with blanks around it; null when it is none.</summary>
    public static Accession? Of(string? text)
    {
        if (text is null || text.Length > 64)
        {
            return null;
        }

        var trimmed = text.Trim();
        foreach (var (pattern, kind, address) in Forms)
        {
            if (pattern.IsMatch(trimmed))
            {
                var value = kind == AccessionKind.Project ? trimmed.ToLowerInvariant() : trimmed.ToUpperInvariant();
                return new Accession(kind, value, address + value);
            }
        }

        return null;
    }

    // D is DDBJ, E is EBI, S is NCBI.
    private static Regex Sra(string kind) => new($"^[DES]R{kind}[0-9]{{6,9}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Jga(string kind) => new($"^JGA{kind}[0-9]{{6,15}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static Regex Ega(string kind) => new($"^EGA{kind}[0-9]{{11}}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    [GeneratedRegex("^PRJ(DB|NA|EB|D|E|N)[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BioProjects();

    [GeneratedRegex("^SAM(D|N|EA|EG)[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BioSamples();

    [GeneratedRegex("^GC[AF]_[0-9]{9}(\\.[0-9]+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assemblies();

    [GeneratedRegex("^GSE[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex GeoSeries();

    [GeneratedRegex("^hum[0-9]{4}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NbdcProjects();
}
