using System.Globalization;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Access.Use;

/// <summary>Writes what a record says of access and use as one ODRL offer: from its level, its licences and its DUO conditions.</summary>
/// <remarks>
/// ODRL 2.2 with the Creative Commons actions of its common vocabulary. The offer says no more and no less than the record:
/// beside the record it changes no answer of <see cref="UseEvaluator"/>. Policies that the record brings are left to themselves.
/// Thread safe.
/// </remarks>
public static class OdrlOffer
{
    private const string MethodsDevelopment = Duo.Namespace + "0000031";

    private static readonly Iri Target = Odrl.Target;

    /// <summary>The offer as a graph: the topic has the policy.</summary>
    public static Graph Of(RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var writing = new Writing(context.Facts);
        writing.Write();
        return writing.Graph;
    }

    /// <summary>One offer being written.</summary>
    private sealed class Writing(RecordFacts facts)
    {
        private readonly BlankNode offer = new("offer");
        private int nodes;

        public Graph Graph { get; } = [];

        private bool IsClosed => facts.Level is null or AccessLevel.MetadataOnly or AccessLevel.Hidden
            || (facts.Level == AccessLevel.Embargoed && facts.Access.EmbargoEnd is null);

        public void Write()
        {
            Add(facts.Topic.Node, Odrl.HasPolicy, offer);
            Add(offer, RdfTerms.Type, Odrl.Offer);
            if (facts.Description.Publisher?.Node is Iri publisher)
            {
                Add(offer, Odrl.Assigner, publisher);
            }

            WritePermissions();
            WriteProhibitions();
        }

        private void WritePermissions()
        {
            if (IsClosed)
            {
                AddRule(Odrl.Prohibition, Odrl.Use);
                return;
            }

            WritePermission(null);
            if (HasOwn(Duo.ClinicalCare))
            {
                WritePermission(new Iri(UsePurposes.Scheme + "clinical-care"));
            }
        }

        // Care of patients is allowed beside what the permission code allows, on the same conditions.
        private void WritePermission(Iri? besides)
        {
            var permission = AddRule(Odrl.Permission, Odrl.Use);
            if (facts.Level == AccessLevel.Embargoed)
            {
                Constrain(permission, Odrl.DateTime, Odrl.Gteq, Instant(facts.Access.EmbargoEnd!.Value)); // without an end it is closed
            }

            foreach (var condition in OwnConditions())
            {
                WriteCondition(permission, condition, condition.Code!, besides); // own conditions have codes
            }

            WriteDuties(permission);
        }

        private void WriteCondition(Term permission, DuoCondition condition, DuoCode code, Iri? besides)
        {
            var iri = new Iri(Duo.Namespace + code.Code);
            switch (code)
            {
                case { IsPermission: true }:
                    Constrain(permission, Odrl.Purpose, Odrl.IsA, besides ?? iri, besides is null ? condition.Qualifier : null);
                    break;
                case var _ when code.Is(Duo.NotForProfitOrganisation) || code.Is(Duo.UserSpecific) || code.Is(Duo.InstitutionSpecific) || code.Is(Duo.ProjectSpecific):
                    Constrain(permission, Odrl.Recipient, Odrl.IsA, iri);
                    break;
                case var _ when code.Is(Duo.NotForProfitNonCommercial):
                    Constrain(permission, Odrl.Recipient, Odrl.IsA, new Iri(Duo.NotForProfitOrganisation.Value));
                    break;
                case var _ when code.Is(Duo.GeographicalRestriction) && condition.Qualifier is { } place:
                    Constrain(permission, Odrl.Spatial, Odrl.Eq, place);
                    break;
                case var _ when code.Is(Duo.TimeLimit) && Months(condition) is { } months:
                    Constrain(permission, Odrl.ElapsedTime, Odrl.Lteq, new Literal(string.Create(CultureInfo.InvariantCulture, $"P{months}M"), new Iri(Xsd.Namespace + "duration")));
                    break;
                case var _ when IsDuty(code):
                    AddDuty(permission, iri);
                    break;
            }
        }

        private void WriteDuties(Term permission)
        {
            if (facts.IsOnRequest)
            {
                var duty = AddDuty(permission, Odrl.ObtainConsent);
                if (facts.Topic.Value(Mc.DataAccessCommittee) is Iri committee)
                {
                    Add(duty, Odrl.ConsentingParty, committee);
                }
            }

            if (facts.Licences.Any(static licence => licence.Kind == LicenceKind.Known && LicenceReasons.AsksForAttribution(licence)))
            {
                AddDuty(permission, Odrl.Attribute);
            }
        }

        private void WriteProhibitions()
        {
            if (facts.Licences.Any(static licence => licence.NonCommercial) || HasOwn(Duo.NonCommercial) || HasOwn(Duo.NotForProfitNonCommercial))
            {
                AddRule(Odrl.Prohibition, Odrl.Commercialize);
            }

            if (facts.Licences.Any(static licence => licence.NoDerivatives))
            {
                AddRule(Odrl.Prohibition, CreativeCommonsActions.DerivativeWorks);
            }

            if (facts.IsOnRequest)
            {
                AddRule(Odrl.Prohibition, CreativeCommonsActions.Sharing);
            }

            ProhibitPurpose(Duo.NoGeneralMethods, new Iri(MethodsDevelopment));
            ProhibitPurpose(Duo.NoPopulationOrigins, new Iri(UsePurposes.Scheme + "ancestry-research"));
        }

        private void ProhibitPurpose(Iri code, Iri purpose)
        {
            if (HasOwn(code))
            {
                Constrain(AddRule(Odrl.Prohibition, Odrl.Use), Odrl.Purpose, Odrl.IsA, purpose);
            }
        }

        private IEnumerable<DuoCondition> OwnConditions()
        {
            var own = facts.Topic.Values(SchemaOrg.UsageInfo);
            return facts.Duo.Conditions.Where(condition => condition.Code is not null && own.Contains(condition.Term));
        }

        private bool HasOwn(Iri code) => OwnConditions().Any(condition => condition.Code!.Is(code)); // own conditions have codes

        private static bool IsDuty(DuoCode code) =>
            code.Is(Duo.EthicsApprovalRequired) || code.Is(Duo.CollaborationRequired) || code.Is(Duo.PublicationRequired) || code.Is(Duo.ReturnToDatabase);

        private static int? Months(DuoCondition condition) =>
            int.TryParse(Resource.TextOf(condition.Qualifier).AsSpan().TrimStart('P').TrimEnd('M'), NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null;

        private BlankNode AddRule(Iri kind, Iri action)
        {
            var rule = NewNode();
            Add(offer, kind, rule);
            Add(rule, Target, facts.Topic.Node);
            Add(rule, Odrl.Action, action);
            return rule;
        }

        private BlankNode AddDuty(Term rule, Iri action)
        {
            var duty = NewNode();
            Add(rule, Odrl.Duty, duty);
            Add(duty, Odrl.Action, action);
            return duty;
        }

        private void Constrain(Term rule, Iri left, Iri operation, Term right, Term? qualifier = null)
        {
            var constraint = NewNode();
            Add(rule, Odrl.Constraint, constraint);
            Add(constraint, Odrl.LeftOperand, left);
            Add(constraint, Odrl.Operator, operation);
            Add(constraint, Odrl.RightOperand, right);
            if (qualifier is not null and not BlankNode)
            {
                Add(constraint, SchemaOrg.ValueReference, qualifier);
            }
        }

        private static Literal Instant(DateTimeOffset instant) =>
            new(instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), new Iri(Xsd.Namespace + "dateTime"));

        private BlankNode NewNode() => new(string.Create(CultureInfo.InvariantCulture, $"rule{++nodes}"));

        private void Add(Term subject, Iri predicate, Term value) => Graph.Add(new Triple(subject, predicate, value));
    }
}
