/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.plant.loop;

import org.liftloop.plant.spec.LoopDriveSpec;
import org.liftloop.thermal.loop.PiControl;
import org.liftloop.thermal.twin.live.LoopSignals;

/**
 * The controller of a loop, which sees what its sensors say, the drive of its pump, and the protection of what is cooled:
 * a thermostat of its own that takes the heat load off. After a trip the pump goes on cooling until a start command.
 * Used by one thread at a time.
 */
public final class LoopController {

	private final LoopDriveSpec spec;
	private double setpointK;
	private double integral;
	private double speed;
	private boolean running = true;
	private boolean tripped;
	private boolean driven = true;

	/**
	 * @param spec      controller, drive and protections
	 * @param setpointK setpoint at the start, K
	 */
	public LoopController(LoopDriveSpec spec, double setpointK) {
		this.spec = spec;
		this.setpointK = setpointK;
	}

	/**
	 * Holds a speed that the loop has come to rest at.
	 *
	 * @param restSpeed speed over the rated speed
	 */
	public void hold(double restSpeed) {
		speed = restSpeed;
		integral = restSpeed;
	}

	/**
	 * One scan.
	 *
	 * @param measuredK hot temperature as read, K
	 * @param trueK     hot temperature as the thermostat feels it, K
	 * @param hasDrive  whether the drive of the pump works
	 * @param seconds   time to the next scan, s
	 */
	public void scan(double measuredK, double trueK, boolean hasDrive, double seconds) {
		driven = hasDrive && running;
		tripped |= running && trueK >= spec.tripHotK();
		if (!driven) {
			speed /= 1 + seconds / spec.coastDownS();
			return;
		}
		double range = spec.highestSpeed() - spec.lowestSpeed();
		if (range <= 0) {
			speed = spec.highestSpeed();
			return;
		}
		PiControl control = new PiControl(setpointK, range / spec.proportionalBandK(), spec.integralTimeS(),
				spec.lowestSpeed(), spec.highestSpeed(), spec.integralTimeS());
		integral += seconds * control.integralRate(measuredK, integral);
		double wanted = control.output(measuredK, integral);
		double step = seconds * spec.rampPerS();
		speed = Math.clamp(wanted, speed - step, speed + step);
	}

	/**
	 * @param wantedK new setpoint, K; what is out of range is limited
	 */
	public void set(double wantedK) {
		setpointK = Math.clamp(wantedK, spec.lowestSetpointK(), spec.highestSetpointK());
	}

	/** Starts the loop, and ends a trip; if it is still too hot, it trips again. */
	public void start() {
		running = true;
		tripped = false;
	}

	/** Stops the loop: the load goes off, and the pump coasts down. */
	public void stop() {
		running = false;
		tripped = false;
	}

	/** @return setpoint, K */
	public double setpointK() {
		return setpointK;
	}

	/** @return speed over the rated speed */
	public double speed() {
		return speed;
	}

	/** @return whether the drive turns the pump */
	public boolean isDriven() {
		return driven;
	}

	/** @return whether there is a heat load */
	public boolean isLoaded() {
		return running && !tripped;
	}

	/** @return 1 to run, 0 to stand */
	public double runCommand() {
		return running ? 1 : 0;
	}

	/** @return state as {@link LoopSignals#LOOP_STATE} tells it */
	public double state() {
		return tripped ? LoopSignals.TRIPPED : running ? LoopSignals.RUNNING : LoopSignals.STOPPED;
	}
}
