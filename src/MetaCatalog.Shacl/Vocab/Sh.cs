using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Shacl.Vocab;

/// <summary>The SHACL vocabulary.</summary>
public static class Sh
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/shacl#";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri NodeShape = Of("NodeShape");
    public static readonly Iri PropertyShape = Of("PropertyShape");
    public static readonly Iri ConstraintComponent = Of("ConstraintComponent");
    public static readonly Iri Shape = Of("Shape");

    public static readonly Iri TargetNode = Of("targetNode");
    public static readonly Iri TargetClass = Of("targetClass");
    public static readonly Iri TargetSubjectsOf = Of("targetSubjectsOf");
    public static readonly Iri TargetObjectsOf = Of("targetObjectsOf");
    public static readonly Iri Target = Of("target");

    public static readonly Iri Path = Of("path");
    public static readonly Iri InversePath = Of("inversePath");
    public static readonly Iri AlternativePath = Of("alternativePath");
    public static readonly Iri ZeroOrMorePath = Of("zeroOrMorePath");
    public static readonly Iri OneOrMorePath = Of("oneOrMorePath");
    public static readonly Iri ZeroOrOnePath = Of("zeroOrOnePath");

    public static readonly Iri Property = Of("property");
    public static readonly Iri Node = Of("node");
    public static readonly Iri Not = Of("not");
    public static readonly Iri And = Of("and");
    public static readonly Iri Or = Of("or");
    public static readonly Iri Xone = Of("xone");
    public static readonly Iri QualifiedValueShape = Of("qualifiedValueShape");
    public static readonly Iri QualifiedMinCount = Of("qualifiedMinCount");
    public static readonly Iri QualifiedMaxCount = Of("qualifiedMaxCount");
    public static readonly Iri QualifiedValueShapesDisjoint = Of("qualifiedValueShapesDisjoint");

    public static readonly Iri Class = Of("class");
    public static readonly Iri Datatype = Of("datatype");
    public static readonly Iri NodeKind = Of("nodeKind");
    public static readonly Iri MinCount = Of("minCount");
    public static readonly Iri MaxCount = Of("maxCount");
    public static readonly Iri MinExclusive = Of("minExclusive");
    public static readonly Iri MinInclusive = Of("minInclusive");
    public static readonly Iri MaxExclusive = Of("maxExclusive");
    public static readonly Iri MaxInclusive = Of("maxInclusive");
    public static readonly Iri MinLength = Of("minLength");
    public static readonly Iri MaxLength = Of("maxLength");

    public static readonly Iri Pattern = Of("pattern");
    public static readonly Iri Flags = Of("flags");
    public static readonly Iri LanguageIn = Of("languageIn");
    public static readonly Iri UniqueLang = Of("uniqueLang");
    public static readonly Iri EqualsTo = Of("equals");
    public static readonly Iri Disjoint = Of("disjoint");
    public static readonly Iri LessThan = Of("lessThan");
    public static readonly Iri LessThanOrEquals = Of("lessThanOrEquals");
    public static readonly Iri Closed = Of("closed");
    public static readonly Iri IgnoredProperties = Of("ignoredProperties");
    public static readonly Iri HasValue = Of("hasValue");
    public static readonly Iri In = Of("in");

    public static readonly Iri Severity = Of("severity");
    public static readonly Iri Message = Of("message");
    public static readonly Iri Deactivated = Of("deactivated");
    public static readonly Iri Name = Of("name");
    public static readonly Iri Description = Of("description");
    public static readonly Iri Order = Of("order");
    public static readonly Iri Group = Of("group");
    public static readonly Iri DefaultValue = Of("defaultValue");
    public static readonly Iri Sparql = Of("sparql");
    public static readonly Iri Expression = Of("expression");
    public static readonly Iri Rule = Of("rule");
    public static readonly Iri Entailment = Of("entailment");
    public static readonly Iri Parameter = Of("parameter");
    public static readonly Iri Optional = Of("optional");

    public static readonly Iri BlankNodeKind = Of("BlankNode");
    public static readonly Iri IriKind = Of("IRI");
    public static readonly Iri LiteralKind = Of("Literal");
    public static readonly Iri BlankNodeOrIriKind = Of("BlankNodeOrIRI");
    public static readonly Iri BlankNodeOrLiteralKind = Of("BlankNodeOrLiteral");
    public static readonly Iri IriOrLiteralKind = Of("IRIOrLiteral");

    public static readonly Iri Info = Of("Info");
    public static readonly Iri Warning = Of("Warning");
    public static readonly Iri Violation = Of("Violation");

    public static readonly Iri ValidationReport = Of("ValidationReport");
    public static readonly Iri ValidationResult = Of("ValidationResult");
    public static readonly Iri Conforms = Of("conforms");
    public static readonly Iri Result = Of("result");
    public static readonly Iri FocusNode = Of("focusNode");
    public static readonly Iri ResultPath = Of("resultPath");
    public static readonly Iri Value = Of("value");
    public static readonly Iri ResultSeverity = Of("resultSeverity");
    public static readonly Iri SourceConstraintComponent = Of("sourceConstraintComponent");
    public static readonly Iri SourceShape = Of("sourceShape");
    public static readonly Iri ResultMessage = Of("resultMessage");
    public static readonly Iri Detail = Of("detail");

    public static readonly Iri AndConstraintComponent = Of("AndConstraintComponent");
    public static readonly Iri ClassConstraintComponent = Of("ClassConstraintComponent");
    public static readonly Iri ClosedConstraintComponent = Of("ClosedConstraintComponent");
    public static readonly Iri DatatypeConstraintComponent = Of("DatatypeConstraintComponent");
    public static readonly Iri DisjointConstraintComponent = Of("DisjointConstraintComponent");
    public static readonly Iri EqualsConstraintComponent = Of("EqualsConstraintComponent");
    public static readonly Iri HasValueConstraintComponent = Of("HasValueConstraintComponent");
    public static readonly Iri InConstraintComponent = Of("InConstraintComponent");
    public static readonly Iri LanguageInConstraintComponent = Of("LanguageInConstraintComponent");
    public static readonly Iri LessThanConstraintComponent = Of("LessThanConstraintComponent");
    public static readonly Iri LessThanOrEqualsConstraintComponent = Of("LessThanOrEqualsConstraintComponent");
    public static readonly Iri MaxCountConstraintComponent = Of("MaxCountConstraintComponent");
    public static readonly Iri MaxExclusiveConstraintComponent = Of("MaxExclusiveConstraintComponent");
    public static readonly Iri MaxInclusiveConstraintComponent = Of("MaxInclusiveConstraintComponent");
    public static readonly Iri MaxLengthConstraintComponent = Of("MaxLengthConstraintComponent");
    public static readonly Iri MinCountConstraintComponent = Of("MinCountConstraintComponent");
    public static readonly Iri MinExclusiveConstraintComponent = Of("MinExclusiveConstraintComponent");
    public static readonly Iri MinInclusiveConstraintComponent = Of("MinInclusiveConstraintComponent");
    public static readonly Iri MinLengthConstraintComponent = Of("MinLengthConstraintComponent");
    public static readonly Iri NodeConstraintComponent = Of("NodeConstraintComponent");
    public static readonly Iri NodeKindConstraintComponent = Of("NodeKindConstraintComponent");
    public static readonly Iri NotConstraintComponent = Of("NotConstraintComponent");
    public static readonly Iri OrConstraintComponent = Of("OrConstraintComponent");
    public static readonly Iri PatternConstraintComponent = Of("PatternConstraintComponent");
    public static readonly Iri PropertyConstraintComponent = Of("PropertyConstraintComponent");
    public static readonly Iri QualifiedMaxCountConstraintComponent = Of("QualifiedMaxCountConstraintComponent");
    public static readonly Iri QualifiedMinCountConstraintComponent = Of("QualifiedMinCountConstraintComponent");
    public static readonly Iri UniqueLangConstraintComponent = Of("UniqueLangConstraintComponent");
    public static readonly Iri XoneConstraintComponent = Of("XoneConstraintComponent");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
