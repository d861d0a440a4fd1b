using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>The profile that a record follows and the codes that the catalog's own lists give it.</summary>
internal static class ProfileNames
{
    public static readonly Iri Materials = new(Mc.Base + "profiles/materials");
    public static readonly Iri Genomic = new(Mc.Base + "profiles/genomic");
    public static readonly Iri Seismic = new(Mc.Base + "profiles/seismic");

    /// <summary>States the profile, the research field (codes of the Cabinet Office's list) and the kind of data (COAR resource type).</summary>
    public static void AddProfile(this RecordBuilder record, Iri profile, string researchField, string coarType)
    {
        record.Add(Dcterms.ConformsTo, profile);
        record.Add(Dcat.Theme, new Iri($"{Codes.Base}research-field/{researchField}"));
        record.Add(Dcterms.Type, new Iri($"http://purl.org/coar/resource_type/{coarType}"));
    }

    /// <summary>States the access level.</summary>
    public static void AddLevel(this RecordBuilder record, AccessLevel level) => record.Add(Dcterms.AccessRights, Codes.Of(Codes.AccessLevel, level switch
    {
        AccessLevel.Open => "open",
        AccessLevel.Registered => "registered",
        AccessLevel.Restricted => "restricted",
        AccessLevel.Controlled => "controlled",
        AccessLevel.Embargoed => "embargoed",
        AccessLevel.MetadataOnly => "metadata-only",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "No foreign document states it."),
    }));
}
