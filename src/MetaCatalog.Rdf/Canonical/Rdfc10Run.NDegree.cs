using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Text;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Rdf.Canonical;

/// <content>Hash Related Blank Node (4.7) and Hash N-Degree Quads (4.8).</content>
internal sealed partial class Rdfc10Run
{
    private const int FreshStackLength = 16 * 1024 * 1024;

    // 4.8
    private (string Hash, IdentifierIssuer Issuer) HashNDegreeQuads(int node, IdentifierIssuer issuer)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return OnFreshStack(() => HashNDegreeQuads(node, issuer));
        }

        Work(1);
        var data = new StringBuilder();
        foreach (var (relatedHash, related) in RelatedNodes(node, issuer)) // steps 1 to 3, and the order of step 5
        {
            data.Append(relatedHash); // 5.1
            var (path, chosen) = ChoosePath([.. related], issuer);
            data.Append(path); // 5.5
            issuer = chosen; // 5.6
        }

        return (Hash(data.ToString()), issuer); // 6
    }

    private SortedDictionary<string, List<int>> RelatedNodes(int node, IdentifierIssuer issuer)
    {
        var related = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var index in quadsOfNode[node])
        {
            var quad = quads[index];
            Relate(quad.Subject, 's', quad);
            Relate(quad.Object, 'o', quad);
            Relate(quad.Graph, 'g', quad);
        }

        return related;

        void Relate(Term? term, char position, Quad quad)
        {
            if (term is BlankNode other && numbers[other] != node)
            {
                var hash = HashRelatedBlankNode(numbers[other], quad, issuer, position);
                (related.TryGetValue(hash, out var list) ? list : related[hash] = []).Add(numbers[other]);
            }
        }
    }

    // 4.7
    private string HashRelatedBlankNode(int related, Quad quad, IdentifierIssuer issuer, char position)
    {
        Work(1);
        var identifier = canonical.Find(related) ?? issuer.Find(related);
        var predicate = position == 'g' ? "" : $"<{quad.Predicate.Value}>";
        return Hash(position + predicate + (identifier is null ? firstDegree[related] : "_:" + identifier));
    }

    // 5.2 to 5.4
    private (string Path, IdentifierIssuer Issuer) ChoosePath(int[] related, IdentifierIssuer issuer)
    {
        var chosen = (Path: "", Issuer: issuer);
        if (related.Length == 1)
        {
            return TryPath(related, issuer, "") ?? chosen; // nothing to choose between, so nothing to copy
        }

        Array.Sort(related);
        do
        {
            Work(1 + issuer.Order.Count);
            if (TryPath(related, issuer.Clone(), chosen.Path) is { } better)
            {
                chosen = better;
            }
        }
        while (NextPermutation(related));
        return chosen;
    }

    // 5.4 for one permutation; null when its path is not smaller than the chosen one
    private (string Path, IdentifierIssuer Issuer)? TryPath(int[] permutation, IdentifierIssuer issuer, string chosenPath)
    {
        var path = new StringBuilder();
        var recursion = new List<int>();
        foreach (var related in permutation) // 5.4.4
        {
            if (canonical.Find(related) is { } identifier)
            {
                path.Append("_:").Append(identifier);
            }
            else
            {
                if (issuer.Find(related) is null)
                {
                    recursion.Add(related);
                }

                path.Append("_:").Append(issuer.Issue(related));
            }

            if (IsWorse(path, chosenPath))
            {
                return null;
            }
        }

        foreach (var related in recursion) // 5.4.5
        {
            var result = HashNDegreeQuads(related, issuer);
            path.Append("_:").Append(issuer.Issue(related)).Append('<').Append(result.Hash).Append('>');
            issuer = result.Issuer;
            if (IsWorse(path, chosenPath))
            {
                return null;
            }
        }

        var text = path.ToString();
        return chosenPath.Length == 0 || string.CompareOrdinal(text, chosenPath) < 0 ? (text, issuer) : null; // 5.4.6
    }

    private static bool IsWorse(StringBuilder path, string chosenPath) =>
        chosenPath.Length > 0 && path.Length >= chosenPath.Length && string.CompareOrdinal(path.ToString(), chosenPath) > 0;

    private static bool NextPermutation(int[] items)
    {
        var pivot = items.Length - 2;
        while (pivot >= 0 && items[pivot] >= items[pivot + 1])
        {
            pivot--;
        }

        if (pivot < 0)
        {
            return false;
        }

        var successor = items.Length - 1;
        while (items[successor] <= items[pivot])
        {
            successor--;
        }

        (items[pivot], items[successor]) = (items[successor], items[pivot]);
        Array.Reverse(items, pivot + 1, items.Length - pivot - 1);
        return true;
    }

    private void Work(int units)
    {
        work += units;
        if (work > options.MaxWork)
        {
            throw new CanonicalizationException($"The blank nodes are too alike: telling them apart takes more than {options.MaxWork} units of work.");
        }
    }

    // Long chains of alike nodes go deep; the bound on the work bounds the number of stacks too.
    private static T OnFreshStack<T>(Func<T> function)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (CanonicalizationException exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            FreshStackLength);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!; // set, as nothing failed
    }
}
