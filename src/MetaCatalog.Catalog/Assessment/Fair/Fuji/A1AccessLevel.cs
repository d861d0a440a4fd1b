using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The access level or its conditions are in the metadata; a licence in their place does not count.</summary>
internal sealed class A1AccessLevel() : FairMetric("FsF-A1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var topic = face.Facts.Topic;
        var isStated = topic.Values(Dcterms.AccessRights, Dcterms.Rights, SchemaOrg.ConditionsOfAccess).Exists(static term => Licence.Of(term).Kind != LicenceKind.Known);
        sheet.Mark("FsF-A1-01M-1", isStated || topic.Has(Odrl.HasPolicy, SchemaOrg.IsAccessibleForFree));
    }
}
