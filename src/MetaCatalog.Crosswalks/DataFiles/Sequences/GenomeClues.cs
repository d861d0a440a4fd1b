using System.Globalization;

namespace MetaCatalog.Crosswalks.DataFiles.Sequences;

/// <summary>Gathers what headers of VCF and SAM tell of assembly, species and samples, the surest word for each.</summary>
internal sealed class GenomeClues(int most)
{
    private const string Human = "Homo sapiens";

    private readonly Dictionary<string, List<Said>> members = [];
    private readonly HashSet<string> samples = [];

    /// <summary>The different samples, as far as they are told apart.</summary>
    public IReadOnlyCollection<string> Samples => samples;

    /// <summary>Notes a value for a member, once.</summary>
    public void Add(string member, string? value, Certainty certainty, string place)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (!members.TryGetValue(member, out var values))
        {
            members[member] = values = [];
        }

        var known = values.FindIndex(said => said.Value == value);
        if (known >= 0)
        {
            values[known] = values[known].Certainty <= certainty ? values[known] : new Said(value, certainty, place);
        }
        else if (values.Count < most)
        {
            values.Add(new Said(value, certainty, place));
        }
    }

    /// <summary>Notes the name of a reference or an assembly.</summary>
    public void AddReference(string? name, string place)
    {
        if (name is not null && ReferenceGenome.ByName(name) is var (assembly, species))
        {
            Add("assemblyName", assembly, Certainty.Inferred, place);
            Add("organismName", species, Certainty.Inferred, place);
        }
    }

    /// <summary>Notes a sequence of the reference.</summary>
    public void AddContig(string? name, string? length, string place)
    {
        if (name is not null && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && ReferenceGenome.ByLength(name, number) is var (assembly, species))
        {
            Add("assemblyName", assembly, Certainty.Inferred, place);
            Add("organismName", species, Certainty.Inferred, place);
        }
    }

    /// <summary>Notes a sample.</summary>
    public void AddSample(string? name)
    {
        if (!string.IsNullOrEmpty(name) && samples.Count < most)
        {
            samples.Add(name);
        }
    }

    /// <summary>The members, with what follows when the samples are human: then the data are of individuals until somebody says otherwise.</summary>
    public Dictionary<string, IReadOnlyList<Said>> Members(string placeOfSamples)
    {
        if (samples.Count > 0)
        {
            Add("sampleCount", samples.Count.ToString(CultureInfo.InvariantCulture), Certainty.Measured, placeOfSamples);
        }

        if (samples.Count > 0 && members.TryGetValue("organismName", out var species) && species.Exists(static said => said.Value == Human))
        {
            Add("humanData", "individual", Certainty.Inferred, $"{placeOfSamples}, {species.Find(static said => said.Value == Human)!.Place}"); // it exists
        }

        return members.ToDictionary(static pair => pair.Key, static pair => (IReadOnlyList<Said>)pair.Value);
    }
}
