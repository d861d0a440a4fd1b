using System.Globalization;
using System.Text.Json.Nodes;

namespace MetaCatalog.Crosswalks.DataFiles.Drafts;

/// <summary>Members that formats speak of themselves, and the profile that they belong to.</summary>
internal static class MemberPart
{
    private static readonly Dictionary<string, string> Taxa = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Homo sapiens"] = "NCBITaxon:9606",
        ["Mus musculus"] = "NCBITaxon:10090",
        ["Rattus norvegicus"] = "NCBITaxon:10116",
        ["Danio rerio"] = "NCBITaxon:7955",
        ["Drosophila melanogaster"] = "NCBITaxon:7227",
        ["Caenorhabditis elegans"] = "NCBITaxon:6239",
        ["Saccharomyces cerevisiae"] = "NCBITaxon:4932",
        ["Escherichia coli"] = "NCBITaxon:562",
        ["Arabidopsis thaliana"] = "NCBITaxon:3702",
        ["Oryza sativa"] = "NCBITaxon:4530",
    };

    private static readonly string[] Texts =
        ["assemblyName", "platform", "instrumentModel", "libraryLayout", "archiveAccession", "humanData", "element", "networkCode", "stationCode", "channelCode", "sourceIdentifier", "created"];

    private static readonly string[] Sums = ["readCount", "sampleCount", "stationCount", "gapCount"];
    private static readonly string[] Least = ["completeness", "q30"];
    private static readonly string[] Numbers = ["samplingRate"];
    private static readonly string[] RawFormats = ["FASTQ", "miniSEED 2", "miniSEED 3"];
    private static readonly string[] CountedFormats = ["CSV", "TSV", "JSON Lines", "FASTQ", "VCF", "SAM"];

    public static void Add(DraftBuilder draft, IReadOnlyList<DataFile> files)
    {
        var all = files.SelectMany(static file => file.AndEntries).ToList();
        AddRecordCount(draft, all);
        AddTexts(draft, all);
        AddNumbers(draft, all);
        AddSpecies(draft, all);
        AddProfiles(draft, all);
    }

    private static void AddRecordCount(DraftBuilder draft, List<DataFile> files)
    {
        var counted = files.FindAll(static file => file.Facts.RecordCount is not null && CountedFormats.Contains(file.Facts.Format));
        if (counted.Count > 0)
        {
            draft.Set("recordCount", counted.Sum(static file => file.Facts.RecordCount!.Value), counted[0].Name, new Said("", Certainty.Measured, "records of all files")); // asked for above
        }
    }

    private static void AddTexts(DraftBuilder draft, List<DataFile> files)
    {
        foreach (var member in Texts)
        {
            AddDistinct(draft, files, member, static said => said.Value);
        }

        foreach (var member in Numbers)
        {
            AddDistinct(draft, files, member, static said => Number(said));
        }
    }

    private static void AddDistinct(DraftBuilder draft, List<DataFile> files, string member, Func<Said, JsonNode> value)
    {
        var values = Said(files, member).DistinctBy(static found => found.Said.Value).ToList();
        if (values is [var only])
        {
            draft.Set(member, value(only.Said), only.File, only.Said);
        }
        else if (!draft.Draft.ContainsKey(member))
        {
            values.ForEach(found => draft.Append(member, value(found.Said), found.File, found.Said));
        }
    }

    private static void AddNumbers(DraftBuilder draft, List<DataFile> files)
    {
        foreach (var member in Sums.Concat(Least))
        {
            var values = Said(files, member).ToList();
            if (values is [var first, ..])
            {
                var number = Sums.Contains(member) ? values.Sum(static found => Number(found.Said)) : values.Min(static found => Number(found.Said));
                draft.Set(member, Sums.Contains(member) ? (JsonNode)(long)number : number, first.File, first.Said);
            }
        }
    }

    private static void AddSpecies(DraftBuilder draft, List<DataFile> files)
    {
        var names = Said(files, "organismName").DistinctBy(static found => found.Said.Value).ToList();
        foreach (var (file, said) in names.Where(static found => Taxa.ContainsKey(found.Said.Value)))
        {
            draft.Append("organism", Taxa[said.Value], file, said);
        }

        if (names is [var (first, one), ..])
        {
            var texts = new JsonArray([.. names.Select(static found => (JsonNode?)found.Said.Value)]);
            draft.Set("organismName", new JsonObject { ["en"] = names.Count == 1 ? one.Value : texts }, first, one);
        }
    }

    private static void AddProfiles(DraftBuilder draft, List<DataFile> files)
    {
        var profiles = files.SelectMany(static file => file.Facts.Profiles.Select(profile => (file.Name, Profile: profile))).ToList();
        if (draft.Draft.ContainsKey("element"))
        {
            profiles.Add((draft.Evidence.Find(static evidence => evidence.Pointer.StartsWith("/element", StringComparison.Ordinal))!.File, new Said("materials", Certainty.Guessed, "chemical formulas"))); // set with evidence
        }

        if (!draft.Draft.ContainsKey("conformsTo"))
        {
            foreach (var (file, profile) in profiles.DistinctBy(static profile => profile.Profile.Value))
            {
                draft.Append("conformsTo", profile.Value, file, profile);
            }
        }

        if (files.Find(static file => RawFormats.Contains(file.Facts.Format)) is { } raw)
        {
            draft.Set("processingLevel", "raw", raw.Name, new Said("raw", Certainty.Guessed, "format " + raw.Facts.Format));
        }
    }

    private static IEnumerable<(string File, Said Said)> Said(List<DataFile> files, string member) =>
        files.SelectMany(file => file.Facts.Members.GetValueOrDefault(member, []).Select(said => (file.Name, said)));

    private static double Number(Said said) => double.Parse(said.Value, CultureInfo.InvariantCulture);
}
