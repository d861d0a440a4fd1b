using System.Collections.Frozen;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Fair.Rda;

/// <summary>Judges a record by the indicators of the RDA FAIR Data Maturity Model (doi:10.15497/rda00050).</summary>
/// <remarks>
/// The indicators are claims about what a stranger finds, so they are one table and not a class each. What the catalog gives
/// every record (an address, HTTP, RDF, a tombstone) is met by being shown. Thread safe.
/// </remarks>
public static class RdaAssessor
{
    private static readonly Iri[] Sources = [Prov.WasDerivedFrom, Prov.HadPrimarySource, Dcterms.Source, SchemaOrg.IsBasedOn];

    private static readonly FrozenDictionary<string, Func<PublicFace, bool?>> Claims = new Dictionary<string, Func<PublicFace, bool?>>
    {
        ["RDA-F1-01M"] = static face => face.HasPersistentIdentifier,
        ["RDA-F1-01D"] = static face => face.HasPersistentIdentifier || face.HasPersistentData,
        ["RDA-F1-02M"] = static face => face.IsShown,
        ["RDA-F1-02D"] = static face => OfData(face, face.DataUrl is not null),
        ["RDA-F2-01M"] = static face => IsRich(face),
        ["RDA-F3-01M"] = static face => OfData(face, face.DataUrl is not null),
        ["RDA-F4-01M"] = static face => face.IsShown,
        ["RDA-A1-01M"] = static face => face.Facts.Level is not null && CanAsk(face),
        ["RDA-A1-02M"] = static face => face.IsShown,
        ["RDA-A1-02D"] = static face => OfData(face, CanAsk(face)),
        ["RDA-A1-03M"] = static face => face.IsShown,
        ["RDA-A1-03D"] = static face => OfData(face, face.DataUrl is not null),
        ["RDA-A1-04M"] = static face => face.IsShown,
        ["RDA-A1-04D"] = static face => OfData(face, Protocols.IsStandard(face.DataUrl)),
        ["RDA-A1-05D"] = static face => face.Facts.Level is null or AccessLevel.Open ? IsAutomatic(face) : null,
        ["RDA-A1.1-01M"] = static face => face.IsShown,
        ["RDA-A1.1-01D"] = static face => OfData(face, Protocols.IsStandard(face.DataUrl)),
        ["RDA-A1.2-01D"] = static face => OfData(face, Protocols.Authenticates(face.DataUrl)),
        ["RDA-A2-01M"] = static face => face.IsShown,
        ["RDA-I1-01M"] = static face => face.IsShown,
        ["RDA-I1-01D"] = static face => OfData(face, face.Facts.Files.Any(Registries.OpenFormats.Holds)),
        ["RDA-I1-02M"] = static face => face.IsShown,
        ["RDA-I1-02D"] = static face => face.Facts.Fields.Any(static field => field.IsDescribed),
        ["RDA-I2-01M"] = static face => face.UsesRegisteredVocabulary || face.Facts.Description.Themes.Any(Registries.IsVocabulary),
        ["RDA-I2-01D"] = static face => face.Facts.Fields.Any(static field => field.HasMeaning),
        ["RDA-I3-01M"] = static face => face.Facts.Topic.Has(Relations.All),
        ["RDA-I3-01D"] = static face => RefersWithin(face) || face.Facts.Topic.Has(Sources),
        ["RDA-I3-02M"] = static face => face.Facts.Topic.Has(Sources),
        ["RDA-I3-02D"] = static face => RefersWithin(face),
        ["RDA-I3-03M"] = static face => face.Facts.Topic.Values(Relations.All).OfType<Iri>().Any(),
        ["RDA-I3-04M"] = static face => face.Facts.Topic.Values(Sources).OfType<Iri>().Any(),
        ["RDA-R1-01M"] = static face => IsRich(face) && face.Facts.Description.ResourceTypes.Count > 0,
        ["RDA-R1.1-01M"] = static face => face.Facts.Licences.Count > 0,
        ["RDA-R1.1-02M"] = static face => face.Facts.Licences.Any(static licence => licence.Kind == LicenceKind.Known),
        ["RDA-R1.1-03M"] = static face => face.Facts.Licences.Any(static licence => licence is { Kind: LicenceKind.Known, Written: Iri }),
        ["RDA-R1.2-01M"] = static face => face.Facts.Topic.Has(Prov.WasGeneratedBy, Dcterms.Provenance, Mc.ProcessingLevel, Rai.DataCollection) || face.Facts.Topic.Has(Sources),
        ["RDA-R1.2-02M"] = static face => face.Uses(Prov.Namespace),
        ["RDA-R1.3-01M"] = static face => face.FollowsDiscipline || face.Facts.Description.ConformsTo.Any(Registries.IsStandard),
        ["RDA-R1.3-01D"] = static face => OfData(face, face.Facts.Files.Any(FileFormats.IsCommended)),
        ["RDA-R1.3-02M"] = static face => face.IsShown,
        ["RDA-R1.3-02D"] = static face => OfData(face, face.Facts.Files.Any(Registries.OpenFormats.Holds) || face.Facts.Services.Count > 0),
    }.ToFrozenDictionary();

    private static readonly RdaIndicator[] Indicators = [.. RdaBook.Load().Indicators];

    /// <summary>The indicators in words.</summary>
    public static IReadOnlyList<RdaIndicator> All => Indicators;

    /// <summary>Assesses a record as published.</summary>
    public static RdaAssessment Assess(RuleContext context)
    {
        var face = new PublicFace(context.PublicFacts);
        var results = Array.ConvertAll(Indicators, indicator => new RdaIndicatorResult(indicator, Claims[indicator.Id](face)));
        return new RdaAssessment(results, results.GroupBy(static result => result.Indicator.Principle[0]).ToDictionary(static letter => letter.Key, Level));
    }

    private static int Level(IEnumerable<RdaIndicatorResult> letter)
    {
        var byPriority = letter.Where(static result => result.Met is not null).ToLookup(static result => result.Indicator.Priority, static result => result.Met == true);
        var (important, useful) = (Share(byPriority["important"]), Share(byPriority["useful"]));
        return Share(byPriority["essential"]) < 1 ? 0
            : important < 0.5 ? 1
            : important < 1 ? 2
            : useful < 0.5 ? 3
            : useful < 1 ? 4
            : 5;
    }

    /// <summary>What nothing is asked of is wholly met.</summary>
    private static double Share(IEnumerable<bool> met) => met.Select(static one => one ? 1d : 0d).DefaultIfEmpty(1).Average();

    /// <summary>A claim about data that policy keeps without a link says nothing.</summary>
    private static bool? OfData(PublicFace face, bool claim) => face.MayHaveNoLink ? null : claim;

    private static bool IsRich(PublicFace face)
    {
        var description = face.Facts.Description;
        return !description.Titles.IsEmpty && !description.Descriptions.IsEmpty && description.Creators.Count > 0
            && (description.Keywords.Count > 0 || description.Themes.Count > 0);
    }

    private static bool CanAsk(PublicFace face) =>
        face.DataUrl is not null || face.Facts.Topic.Has(Mc.AccessProcedure)
        || face.Facts.Description.ContactPoints.Any(static contact => contact.IsReachable) || Committee.Of(face.Facts)?.IsReachable == true;

    private static bool IsAutomatic(PublicFace face) =>
        face.Facts.Description.Distributions.Any(static file => file.DownloadUrl is not null) || face.Facts.Services.Count > 0;

    private static bool RefersWithin(PublicFace face) => face.Facts.Anywhere(Croissant.References).Any();
}
