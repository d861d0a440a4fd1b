using MetaCatalog.JsonSchema.Compilation;

namespace MetaCatalog.JsonSchema.Keywords;

/// <summary>A keyword that applies schemas. A schema without one is a leaf, which needs no bookkeeping. Core section 10.</summary>
internal abstract class Applicator(KeywordSource source) : Keyword(source);
