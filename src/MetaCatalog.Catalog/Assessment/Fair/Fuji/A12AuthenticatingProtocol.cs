namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Metadata and data come by protocols that can ask who one is.</summary>
internal sealed class A12AuthenticatingProtocol() : FairMetric("FsF-A1.2-01MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1.2-01MD-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-A1.2-01MD-2", face.Links.Any(Protocols.Authenticates), isForbidden: face.MayHaveNoLink);
    }
}
