namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>The keys of a registration in GakuNin RDM. Facts: its form for publicly funded research data, version 3.</summary>
internal static class GakuninKeys
{
    public const string Files = "grdm-files";
    public const string File = "grdm-file:";

    /// <summary>The code that stands for the field of the project in a file's field.</summary>
    public const string FieldOfProject = "project";
}
