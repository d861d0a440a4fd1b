namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The metadata are in a formal language, embedded and by content negotiation; the catalog does both.</summary>
internal sealed class I1FormalLanguage() : FairMetric("FsF-I1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-I1-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-I1-01M-2", face.IsShown, isForbidden: face.IsHidden);
    }
}
