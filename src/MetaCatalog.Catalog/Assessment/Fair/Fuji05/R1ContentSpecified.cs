namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The kind, form and variables of the data are specified, and the data are as they say; the latter is assumed of open data.</summary>
internal sealed class R1ContentSpecified() : FairMetric("FsF-R1-01MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1-01MD-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-R1-01MD-1a", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-R1-01MD-1b", face.DataUrl is not null, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1-01MD-2", face.HasFileFacts || face.HasVariables || face.HasDocumentedService, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1-01MD-2a", face.HasFileFacts, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1-01MD-2b", face.HasVariables);
        sheet.Mark("FsF-R1-01MD-2c", face.HasDocumentedService);
        sheet.Assume("FsF-R1-01MD-3", face.HasFileFacts && face.IsForEveryone, isForbidden: !face.IsForEveryone);
        sheet.Assume("FsF-R1-01MD-4", face.HasVariables && face.DataUrl is not null && face.IsForEveryone, isForbidden: !face.IsForEveryone);
    }
}
