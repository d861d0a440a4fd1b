using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>The field a record belongs to, which decides the profile it is checked against.</summary>
public enum DomainProfile
{
    /// <summary>No field of its own.</summary>
    Core,

    /// <summary>Materials science.</summary>
    Materials,

    /// <summary>Genomics.</summary>
    Genomic,

    /// <summary>Seismology.</summary>
    Seismic,
}

/// <summary>How records say which field they belong to.</summary>
internal static class DomainProfiles
{
    private const string ProfileBase = Mc.Base + "profiles/";
    private const string MaterialsTerms = Mc.Base + "ns/materials#";
    private const string GenomicTerms = Mc.Base + "ns/genomic#";
    private const string SeismicTerms = Mc.Base + "ns/seismic#";

    /// <summary>The field stated by <c>dct:conformsTo</c>; when none is, the field whose terms the record uses first.</summary>
    public static DomainProfile Of(Resource topic)
    {
        foreach (var value in topic.Values(Dcterms.ConformsTo))
        {
            if (value is Iri iri && FromProfile(iri.Value) is { } stated)
            {
                return stated;
            }
        }

        foreach (var (property, _) in topic.All)
        {
            if (FromTerm(property.Value) is { } used)
            {
                return used;
            }
        }

        return DomainProfile.Core;
    }

    private static DomainProfile? FromProfile(string iri) => iri.StartsWith(ProfileBase, StringComparison.Ordinal)
        ? iri[ProfileBase.Length..] switch
        {
            "materials" => DomainProfile.Materials,
            "genomic" => DomainProfile.Genomic,
            "seismic" => DomainProfile.Seismic,
            _ => null,
        }
        : null;

    private static DomainProfile? FromTerm(string iri) =>
        iri.StartsWith(MaterialsTerms, StringComparison.Ordinal) ? DomainProfile.Materials
        : iri.StartsWith(GenomicTerms, StringComparison.Ordinal) ? DomainProfile.Genomic
        : iri.StartsWith(SeismicTerms, StringComparison.Ordinal) ? DomainProfile.Seismic
        : null;
}
