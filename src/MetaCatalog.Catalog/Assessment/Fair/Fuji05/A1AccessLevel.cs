namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The access level is in the metadata; the landing page tells it as an access right of COAR.</summary>
internal sealed class A1AccessLevel() : FairMetric("FsF-A1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-A1-01M-3", face.HasAccessTerm, isForbidden: face.IsHidden);
        sheet.Mark("FsF-A1-01M-2", face.IsShown, isForbidden: face.IsHidden);
    }
}
