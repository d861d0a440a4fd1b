namespace MetaCatalog.JsonSchema.Compilation;

/// <summary>The drafts of JSON Schema that are read, as flags so that a keyword can say where it is at home.</summary>
[Flags]
internal enum Drafts
{
    Draft7 = 1,
    Draft201909 = 2,
    Draft202012 = 4,
    Since201909 = Draft201909 | Draft202012,
    Until201909 = Draft7 | Draft201909,
    All = Draft7 | Draft201909 | Draft202012,
}

/// <summary>The vocabularies of the newest draft; older drafts are cut along the same lines.</summary>
internal enum Vocabulary
{
    Core,
    Applicator,
    Unevaluated,
    Validation,
    MetaData,
    Format,
    Content,
}
