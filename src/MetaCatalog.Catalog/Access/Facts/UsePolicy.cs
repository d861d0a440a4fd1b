using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Facts;

/// <summary>What a record's ODRL policies and its terms in words say about use.</summary>
internal sealed class UsePolicy
{
    private static readonly string[] NoRedistribution =
    [
        "redistribution is prohibited", "redistribution prohibited", "no redistribution", "not be redistributed", "not redistribute", "redistribution is not allowed",
        "redistribution is not permitted", "再配布禁止", "再配布を禁", "再配布は禁", "再配布不可", "再配布はでき", "第三者への提供を禁",
    ];

    private static readonly string[] NoTraining =
    [
        "not be used to train", "not be used for training", "no ai training", "no machine learning", "training of ai models is prohibited", "tdm-reservation: 1",
        "学習への利用を禁", "学習に利用することを禁", "学習への使用を禁", "学習に用いることを禁", "学習利用禁止", "学習利用不可", "機械学習への利用は認め",
    ];

    private readonly List<Resource> policies;
    private readonly Resource topic;

    private UsePolicy(Resource topic)
    {
        this.topic = topic;
        policies = topic.Nodes(Odrl.HasPolicy);
    }

    /// <summary>Whether there is a policy with anything in it, or one named by an IRI.</summary>
    public bool Exists => policies.Exists(static policy => policy.IsDescribed || policy.Node is Iri);

    /// <summary>The IRI of a policy: its node or its <c>odrl:uid</c>.</summary>
    public Term? PolicyIri => policies.Select(static policy => policy.Node as Iri ?? policy.Value(Odrl.Uid)).FirstOrDefault(static iri => iri is not null);

    /// <summary>All nodes and texts of rules and constraints, for looking for words.</summary>
    public IEnumerable<Resource> Constraints => policies.SelectMany(static policy => policy.Nodes(Odrl.Permission))
        .SelectMany(static permission => permission.Nodes(Odrl.Constraint, Odrl.Duty));

    public static UsePolicy Of(Resource topic) => new(topic);

    /// <summary>The first prohibited action among those given, or null.</summary>
    public Iri? Prohibits(params Iri[] actions)
    {
        foreach (var policy in policies)
        {
            foreach (var prohibition in policy.Nodes(Odrl.Prohibition))
            {
                if (prohibition.Values(Odrl.Action).OfType<Iri>().FirstOrDefault(actions.Contains) is { } action)
                {
                    return action;
                }
            }
        }

        return null;
    }

    /// <summary>The words that forbid passing the data on, or null.</summary>
    public Literal? TermsAgainstRedistribution() => TermsWith(NoRedistribution);

    /// <summary>The words that forbid training models with the data, or null.</summary>
    public Literal? TermsAgainstTraining() => TermsWith(NoTraining);

    private Literal? TermsWith(string[] phrases)
    {
        foreach (var term in topic.Values(Dcterms.Rights, Dcterms.License, Dcterms.AccessRights, SchemaOrg.ConditionsOfAccess, SchemaOrg.UsageInfo))
        {
            if (term is Literal literal && Array.Exists(phrases, words => literal.LexicalForm.Contains(words, StringComparison.OrdinalIgnoreCase)))
            {
                return literal;
            }
        }

        return null;
    }
}
