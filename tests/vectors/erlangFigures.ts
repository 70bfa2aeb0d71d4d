import { erlangA, type ErlangA, type LeavingQueue } from "../../src/formula/staffing/erlangA";
import { erlangB } from "../../src/formula/staffing/erlangB";
import { erlangC } from "../../src/formula/staffing/erlangC";
import { serviceLevel } from "../../src/formula/staffing/serviceLevel";
import { loadOf, numberOf, optionalNumber, type ErlangFigures, type ErlangRow } from "./erlangRow";

/** Erlang B and C of a row of `erlangBC`. */
export function figuresOfErlangBC(row: ErlangRow): ErlangFigures {
  const load = loadOf(row);
  const agents = numberOf(row, "N");
  const blocked = erlangB(load, agents);
  const waiting = erlangC({
    load,
    agents,
    handleSeconds: numberOf(row, "aht_s"),
    withinSeconds: numberOf(row, "T_s"),
  });
  return {
    A: load,
    A_decimal: load,
    stable: waiting.isStable,
    erlangB: blocked,
    erlangB_asDouble: blocked,
    erlangB_exact: blocked,
    pWait: waiting.waitShare,
    pWait_exact: waiting.waitShare,
    serviceLevel: waiting.serviceLevel,
    asa_s: waiting.meanWaitSeconds,
    asaIsInfinite: waiting.meanWaitSeconds === null,
    occupancy: waiting.occupancy,
    meanQueueLength: waiting.meanQueue,
  };
}

/** The queue of a row of Erlang A; patience, where it is only told in words, is none or endless. */
export function leavingQueueOf(row: ErlangRow, agents: number): LeavingQueue {
  return {
    load: loadOf(row),
    agents,
    handleSeconds: numberOf(row, "aht_s"),
    patienceSeconds: optionalNumber(row, "patienceMean_s") ?? patienceToldBy(String(row["case"] ?? "")),
    withinSeconds: numberOf(row, "T_s"),
  };
}

function patienceToldBy(words: string): number {
  return /infinit|endless|never|nobody/i.test(words) ? Infinity : 0;
}

/** Erlang A of a queue, by the names of `definitions`. */
export function figuresOfErlangA(queue: LeavingQueue): ErlangFigures {
  const figures = erlangA(queue);
  return {
    A: queue.load,
    ...sharesOf(figures),
    stable: figures.meanWaitSeconds !== null,
    meanWaitAll: figures.meanWaitSeconds,
    meanWaitAnswered: figures.meanWaitOfAnsweredSeconds,
    meanWaitAbandoned: figures.meanWaitOfAbandonedSeconds,
    meanWaitDelayed: figures.meanWaitOfDelayedSeconds,
    asa_s: figures.meanWaitOfAnsweredSeconds,
    meanQueue: figures.meanQueue,
    meanQueueLength: figures.meanQueue,
    occupancy: figures.occupancy,
  };
}

function sharesOf(figures: ErlangA): ErlangFigures {
  return {
    pWait: figures.waitShare,
    pAbandon: figures.abandonment,
    slOffered: figures.answeredWithin,
    serviceLevel: figures.answeredWithin,
    slAnswered: serviceLevel(figures, "ofAnswered"),
    slExclShortAbandons: serviceLevel(figures, "withoutShortAbandons"),
    pAbandonWithinT: figures.abandonedWithin,
    pWaitGtT: figures.waitingBeyond,
  };
}
