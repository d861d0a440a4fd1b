using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Profiles;

/// <summary>The profiles of the catalog: the one list. A new field is a line here and its files in <c>vocabularies/</c>. Thread safe.</summary>
public static class KnownProfiles
{
    /// <summary>What every record is held to.</summary>
    public static Profile Core { get; } = new(DomainProfile.Core, "core", new Bilingual("Core", "共通"));

    /// <summary>Materials science.</summary>
    public static Profile Materials { get; } = new(DomainProfile.Materials, "materials", new Bilingual("Materials", "材料"), "Dataset");

    /// <summary>Genomics.</summary>
    public static Profile Genomic { get; } = new(DomainProfile.Genomic, "genomic", new Bilingual("Genomic", "ゲノム"), "Dataset", "Human");

    /// <summary>Seismology.</summary>
    public static Profile Seismic { get; } = new(DomainProfile.Seismic, "seismic", new Bilingual("Seismic", "地震"), "Dataset");

    /// <summary>All profiles, the core first.</summary>
    public static IReadOnlyList<Profile> All { get; } = [Core, Materials, Genomic, Seismic];

    /// <summary>The profile of a field.</summary>
    public static Profile Of(DomainProfile domain) => All.First(profile => profile.Domain == domain);

    /// <summary>The profile that a record's topic names with <c>dct:conformsTo</c>, else the one whose terms it uses, else the core.</summary>
    public static Profile Of(Graph graph, Term topic) => Of(DomainProfiles.Of(new Resource(graph, topic)));

    /// <summary>The profile with the short name, or null.</summary>
    public static Profile? Find(string id) => All.FirstOrDefault(profile => profile.Id == id);
}
