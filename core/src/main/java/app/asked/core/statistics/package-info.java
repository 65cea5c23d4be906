/// The arithmetic behind insights: what no well-kept library has, one small file each with its formula and paper, and
/// the few shapes in which Commons Statistics answers the rest. Plain numbers in, plain numbers out.
package app.asked.core.statistics;
