/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.rodpump.predict;

/** Liquid and gas in a barrel. Quantities are held at a reference: liquid at pi, gas as its p V^n constant. */
final class BarrelContent {

	/** Standard atmosphere: makes gauge pressures absolute, Pa. */
	private static final double ATMOSPHERE_PA = 101_325;

	private final PumpFluid fluid;
	private final double intakePa;
	private final double dischargePa;
	private final double inverseExponent;
	/** The gas constants at the pressures of open valves, of which most steps are. */
	private final double intakeConstant;
	private final double dischargeConstant;
	/** Liquid volume at pi, m3. */
	private double liquidM3;
	/** Volume times absolute pressure to the power 1/n of gas that leaves first. */
	private double freeGas;
	/** The same of gas that stays with its liquid. */
	private double dispersedGas;

	/** Volume of gas at discharge pressure over its volume at intake pressure; gauge pressures, Pa. */
	static double compressedFraction(double intakePa, double dischargePa, double polytropicExponent) {
		return Math.pow((intakePa + ATMOSPHERE_PA) / (dischargePa + ATMOSPHERE_PA), 1 / polytropicExponent);
	}

	/** As much as fills a volume at discharge pressure, of what enters, without free gas. */
	BarrelContent(PumpFluid fluid, double intakePa, double dischargePa, double volumeM3) {
		this.fluid = fluid;
		this.intakePa = intakePa;
		this.dischargePa = dischargePa;
		inverseExponent = 1 / fluid.polytropicExponent();
		intakeConstant = Math.pow(intakePa + ATMOSPHERE_PA, inverseExponent);
		dischargeConstant = Math.pow(dischargePa + ATMOSPHERE_PA, inverseExponent);
		double dispersed = (1 - fluid.liquidFraction()) * fluid.dispersedFraction() * intakeConstant;
		double filled = fluid.liquidFraction() * shrinkage(dischargePa) + dispersed / dischargeConstant;
		if (filled > 0) {
			liquidM3 = fluid.liquidFraction() * volumeM3 / filled;
			dispersedGas = dispersed * volumeM3 / filled;
		} else {
			// Free gas alone enters: the run starts with liquid in the dead space.
			liquidM3 = volumeM3 / shrinkage(dischargePa);
		}
	}

	/** What another content is made of, at a pressure, as this fluid under these pressures. */
	BarrelContent(PumpFluid fluid, double intakePa, double dischargePa, BarrelContent last, double pressurePa) {
		this.fluid = fluid;
		this.intakePa = intakePa;
		this.dischargePa = dischargePa;
		inverseExponent = 1 / fluid.polytropicExponent();
		intakeConstant = Math.pow(intakePa + ATMOSPHERE_PA, inverseExponent);
		dischargeConstant = Math.pow(dischargePa + ATMOSPHERE_PA, inverseExponent);
		liquidM3 = last.liquidM3 * last.shrinkage(pressurePa) / shrinkage(pressurePa);
		double gas = inverseExponent == last.inverseExponent ? 1
				: gasConstant(pressurePa) / last.gasConstant(pressurePa);
		freeGas = last.freeGas * gas;
		dispersedGas = last.dispersedGas * gas;
	}

	/** Gas quantity over its volume. */
	private double gasConstant(double pressurePa) {
		if (pressurePa == dischargePa) {
			return dischargeConstant;
		}
		return pressurePa == intakePa ? intakeConstant : Math.pow(pressurePa + ATMOSPHERE_PA, inverseExponent);
	}

	private double shrinkage(double pressurePa) {
		return 1 - (pressurePa - intakePa) / fluid.liquidModulusPa();
	}

	/** Volume at a pressure, m3. */
	double volumeM3(double pressurePa) {
		double gas = freeGas + dispersedGas;
		return liquidM3 * shrinkage(pressurePa) + (gas > 0 ? gas / gasConstant(pressurePa) : 0);
	}

	/** Takes in a volume of what enters at pi. */
	void takeIn(double volumeM3) {
		double gas = (1 - fluid.liquidFraction()) * volumeM3 * intakeConstant;
		liquidM3 += fluid.liquidFraction() * volumeM3;
		dispersedGas += fluid.dispersedFraction() * gas;
		freeGas += (1 - fluid.dispersedFraction()) * gas;
	}

	/** Takes in liquid of a volume at a pressure. */
	void takeInLiquid(double volumeM3, double pressurePa) {
		liquidM3 += volumeM3 / shrinkage(pressurePa);
	}

	/**
	 * Lets out a volume at the top: free gas, then liquid with its gas.
	 *
	 * @return the liquid in it, m3
	 */
	double letOutAbove(double volumeM3, double pressurePa) {
		double constant = gasConstant(pressurePa);
		double gasM3 = Math.min(volumeM3, freeGas / constant);
		freeGas -= gasM3 * constant;
		return letOutMixed(volumeM3 - gasM3, pressurePa);
	}

	/**
	 * Lets out a volume at the bottom: liquid with its gas, then free gas.
	 *
	 * @return the liquid in it, m3
	 */
	double letOutBelow(double volumeM3, double pressurePa) {
		double constant = gasConstant(pressurePa);
		double mixedM3 = liquidM3 * shrinkage(pressurePa) + dispersedGas / constant;
		double restM3 = Math.max(0, volumeM3 - mixedM3);
		freeGas = Math.max(0, freeGas - restM3 * constant);
		return letOutMixed(volumeM3 - restM3, pressurePa);
	}

	private double letOutMixed(double volumeM3, double pressurePa) {
		double presentM3 = liquidM3 * shrinkage(pressurePa) + dispersedGas / gasConstant(pressurePa);
		if (volumeM3 <= 0 || presentM3 <= 0) {
			return 0;
		}
		double left = Math.max(0, 1 - volumeM3 / presentM3);
		double outM3 = (1 - left) * liquidM3;
		liquidM3 *= left;
		dispersedGas *= left;
		return outM3;
	}

	/** Makes all quantities larger or smaller. */
	void scale(double factor) {
		liquidM3 *= factor;
		freeGas *= factor;
		dispersedGas *= factor;
	}
}
