using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>What is inside an archive is described.</summary>
internal sealed class Air19ArchivesDescribed() : Criterion("AIR-19")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        if (!facts.Files.Any(Registries.Archives.Holds))
        {
            return CriterionVerdict.NotApplicable;
        }

        var sets = facts.Topic.Nodes(Dcat.Distribution, SchemaOrg.Distribution)
            .FindAll(static file => file.Has(Croissant.ContainedIn) && file.Has(Croissant.Includes));
        if (sets.Count > 0)
        {
            return new CriterionVerdict(1, sets[0].Statements(Croissant.ContainedIn, Croissant.Includes), []);
        }

        var packed = facts.Topic.Nodes(Dcat.Distribution).Find(static file => file.Has(Dcat.PackageFormat, Dcat.CompressFormat));
        return new CriterionVerdict(packed is null ? 0 : 0.5, packed?.Statements(Dcat.PackageFormat, Dcat.CompressFormat) ?? [], ["cr:FileSet (cr:containedIn, cr:includes)"]);
    }
}
