/**
 * Measures every contender once a round, so that a disturbance of the machine falls on all of them; each
 * round starts one further along the list, so that none always follows the same neighbour.
 */
export async function interleave<Item, Result>(
  items: readonly Item[],
  rounds: number,
  measure: (item: Item) => Promise<Result>,
): Promise<Map<Item, Result[]>> {
  const results = new Map<Item, Result[]>(items.map((item) => [item, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < items.length; place += 1) {
      const item = items[(round + place) % items.length]!;
      results.get(item)!.push(await measure(item));
    }
  }
  return results;
}
