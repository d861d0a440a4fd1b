using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Vocab;

/// <summary>ODRL 2.2, the policy vocabulary.</summary>
/// <remarks>Where a class and a property differ only in the case of a letter, the class ends in <c>Class</c>.</remarks>
public static class Odrl
{
    /// <summary>The namespace.</summary>
    public const string Namespace = "http://www.w3.org/ns/odrl/2/";

#pragma warning disable CS1591 // each constant is the IRI of its own name
    public static readonly Iri Policy = Of("Policy");
    public static readonly Iri Offer = Of("Offer");
    public static readonly Iri Set = Of("Set");
    public static readonly Iri Agreement = Of("Agreement");
    public static readonly Iri PermissionClass = Of("Permission");
    public static readonly Iri ProhibitionClass = Of("Prohibition");
    public static readonly Iri DutyClass = Of("Duty");
    public static readonly Iri ConstraintClass = Of("Constraint");
    public static readonly Iri LogicalConstraint = Of("LogicalConstraint");
    public static readonly Iri HasPolicy = Of("hasPolicy");
    public static readonly Iri Uid = Of("uid");
    public static readonly Iri Profile = Of("profile");
    public static readonly Iri Permission = Of("permission");
    public static readonly Iri Prohibition = Of("prohibition");
    public static readonly Iri Obligation = Of("obligation");
    public static readonly Iri Duty = Of("duty");
    public static readonly Iri Target = Of("target");
    public static readonly Iri Action = Of("action");
    public static readonly Iri Assigner = Of("assigner");
    public static readonly Iri Assignee = Of("assignee");
    public static readonly Iri Constraint = Of("constraint");
    public static readonly Iri LeftOperand = Of("leftOperand");
    public static readonly Iri Operator = Of("operator");
    public static readonly Iri RightOperand = Of("rightOperand");
    public static readonly Iri ConsentingParty = Of("consentingParty");
    public static readonly Iri AttributedParty = Of("attributedParty");
    public static readonly Iri Use = Of("use");
    public static readonly Iri Distribute = Of("distribute");
    public static readonly Iri Reproduce = Of("reproduce");
    public static readonly Iri Read = Of("read");
    public static readonly Iri Derive = Of("derive");
    public static readonly Iri Commercialize = Of("commercialize");
    public static readonly Iri Share = Of("share");
    public static readonly Iri Sell = Of("sell");
    public static readonly Iri Transfer = Of("transfer");
    public static readonly Iri Modify = Of("modify");
    public static readonly Iri Attribute = Of("attribute");
    public static readonly Iri ObtainConsent = Of("obtainConsent");
    public static readonly Iri Inform = Of("inform");
    public static readonly Iri Eq = Of("eq");
    public static readonly Iri Gteq = Of("gteq");
    public static readonly Iri Lteq = Of("lteq");
    public static readonly Iri Gt = Of("gt");
    public static readonly Iri Lt = Of("lt");
    public static readonly Iri IsA = Of("isA");
    public static readonly Iri IsAnyOf = Of("isAnyOf");
    public static readonly Iri IsNoneOf = Of("isNoneOf");
    public static readonly Iri DateTime = Of("dateTime");
    public static readonly Iri Purpose = Of("purpose");
    public static readonly Iri Spatial = Of("spatial");
    public static readonly Iri ElapsedTime = Of("elapsedTime");
    public static readonly Iri Recipient = Of("recipient");
    public static readonly Iri Industry = Of("industry");
#pragma warning restore CS1591

    private static Iri Of(string name) => new(Namespace + name);
}
