/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.impl;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.liftloop.model.Fluids;
import org.liftloop.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fluids</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getOilDensityKgM3 <em>Oil Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getWaterDensityKgM3 <em>Water Density Kg M3</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getWaterCut <em>Water Cut</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getViscosityPaS <em>Viscosity Pa S</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getTubingHeadPressurePa <em>Tubing Head Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getCasingHeadPressurePa <em>Casing Head Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getFluidLevelM <em>Fluid Level M</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getPumpIntakePressurePa <em>Pump Intake Pressure Pa</em>}</li>
 *   <li>{@link org.liftloop.model.impl.FluidsImpl#getFormationVolumeFactor <em>Formation Volume Factor</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FluidsImpl extends MinimalEObjectImpl.Container implements Fluids {
	/**
	 * The default value of the '{@link #getOilDensityKgM3() <em>Oil Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOilDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected static final Double OIL_DENSITY_KG_M3_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOilDensityKgM3() <em>Oil Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOilDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected Double oilDensityKgM3 = OIL_DENSITY_KG_M3_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaterDensityKgM3() <em>Water Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected static final double WATER_DENSITY_KG_M3_EDEFAULT = 1000.0;

	/**
	 * The cached value of the '{@link #getWaterDensityKgM3() <em>Water Density Kg M3</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterDensityKgM3()
	 * @generated
	 * @ordered
	 */
	protected double waterDensityKgM3 = WATER_DENSITY_KG_M3_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaterCut() <em>Water Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterCut()
	 * @generated
	 * @ordered
	 */
	protected static final Double WATER_CUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaterCut() <em>Water Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaterCut()
	 * @generated
	 * @ordered
	 */
	protected Double waterCut = WATER_CUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getViscosityPaS() <em>Viscosity Pa S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViscosityPaS()
	 * @generated
	 * @ordered
	 */
	protected static final Double VISCOSITY_PA_S_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getViscosityPaS() <em>Viscosity Pa S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getViscosityPaS()
	 * @generated
	 * @ordered
	 */
	protected Double viscosityPaS = VISCOSITY_PA_S_EDEFAULT;

	/**
	 * The default value of the '{@link #getTubingHeadPressurePa() <em>Tubing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubingHeadPressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double TUBING_HEAD_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTubingHeadPressurePa() <em>Tubing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubingHeadPressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double tubingHeadPressurePa = TUBING_HEAD_PRESSURE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getCasingHeadPressurePa() <em>Casing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCasingHeadPressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double CASING_HEAD_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCasingHeadPressurePa() <em>Casing Head Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCasingHeadPressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double casingHeadPressurePa = CASING_HEAD_PRESSURE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFluidLevelM() <em>Fluid Level M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluidLevelM()
	 * @generated
	 * @ordered
	 */
	protected static final Double FLUID_LEVEL_M_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFluidLevelM() <em>Fluid Level M</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFluidLevelM()
	 * @generated
	 * @ordered
	 */
	protected Double fluidLevelM = FLUID_LEVEL_M_EDEFAULT;

	/**
	 * The default value of the '{@link #getPumpIntakePressurePa() <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 * @ordered
	 */
	protected static final Double PUMP_INTAKE_PRESSURE_PA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPumpIntakePressurePa() <em>Pump Intake Pressure Pa</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumpIntakePressurePa()
	 * @generated
	 * @ordered
	 */
	protected Double pumpIntakePressurePa = PUMP_INTAKE_PRESSURE_PA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormationVolumeFactor() <em>Formation Volume Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormationVolumeFactor()
	 * @generated
	 * @ordered
	 */
	protected static final double FORMATION_VOLUME_FACTOR_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getFormationVolumeFactor() <em>Formation Volume Factor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormationVolumeFactor()
	 * @generated
	 * @ordered
	 */
	protected double formationVolumeFactor = FORMATION_VOLUME_FACTOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FluidsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.FLUIDS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getOilDensityKgM3() {
		return oilDensityKgM3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOilDensityKgM3(Double newOilDensityKgM3) {
		Double oldOilDensityKgM3 = oilDensityKgM3;
		oilDensityKgM3 = newOilDensityKgM3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__OIL_DENSITY_KG_M3, oldOilDensityKgM3, oilDensityKgM3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWaterDensityKgM3() {
		return waterDensityKgM3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaterDensityKgM3(double newWaterDensityKgM3) {
		double oldWaterDensityKgM3 = waterDensityKgM3;
		waterDensityKgM3 = newWaterDensityKgM3;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__WATER_DENSITY_KG_M3, oldWaterDensityKgM3, waterDensityKgM3));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWaterCut() {
		return waterCut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaterCut(Double newWaterCut) {
		Double oldWaterCut = waterCut;
		waterCut = newWaterCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__WATER_CUT, oldWaterCut, waterCut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getViscosityPaS() {
		return viscosityPaS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setViscosityPaS(Double newViscosityPaS) {
		Double oldViscosityPaS = viscosityPaS;
		viscosityPaS = newViscosityPaS;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__VISCOSITY_PA_S, oldViscosityPaS, viscosityPaS));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTubingHeadPressurePa() {
		return tubingHeadPressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTubingHeadPressurePa(Double newTubingHeadPressurePa) {
		Double oldTubingHeadPressurePa = tubingHeadPressurePa;
		tubingHeadPressurePa = newTubingHeadPressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__TUBING_HEAD_PRESSURE_PA, oldTubingHeadPressurePa, tubingHeadPressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getCasingHeadPressurePa() {
		return casingHeadPressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCasingHeadPressurePa(Double newCasingHeadPressurePa) {
		Double oldCasingHeadPressurePa = casingHeadPressurePa;
		casingHeadPressurePa = newCasingHeadPressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__CASING_HEAD_PRESSURE_PA, oldCasingHeadPressurePa, casingHeadPressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFluidLevelM() {
		return fluidLevelM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFluidLevelM(Double newFluidLevelM) {
		Double oldFluidLevelM = fluidLevelM;
		fluidLevelM = newFluidLevelM;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__FLUID_LEVEL_M, oldFluidLevelM, fluidLevelM));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getPumpIntakePressurePa() {
		return pumpIntakePressurePa;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPumpIntakePressurePa(Double newPumpIntakePressurePa) {
		Double oldPumpIntakePressurePa = pumpIntakePressurePa;
		pumpIntakePressurePa = newPumpIntakePressurePa;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__PUMP_INTAKE_PRESSURE_PA, oldPumpIntakePressurePa, pumpIntakePressurePa));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFormationVolumeFactor() {
		return formationVolumeFactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormationVolumeFactor(double newFormationVolumeFactor) {
		double oldFormationVolumeFactor = formationVolumeFactor;
		formationVolumeFactor = newFormationVolumeFactor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.FLUIDS__FORMATION_VOLUME_FACTOR, oldFormationVolumeFactor, formationVolumeFactor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double mixtureDensityKgM3() {
		if (waterCut == null || (oilDensityKgM3 == null && waterCut != 1)) {
			return null;
		}
		double waterPart = waterCut * waterDensityKgM3;
		return waterCut == 1 ? waterPart : waterPart + (1 - waterCut) * oilDensityKgM3;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.FLUIDS__OIL_DENSITY_KG_M3:
				return getOilDensityKgM3();
			case ModelPackage.FLUIDS__WATER_DENSITY_KG_M3:
				return getWaterDensityKgM3();
			case ModelPackage.FLUIDS__WATER_CUT:
				return getWaterCut();
			case ModelPackage.FLUIDS__VISCOSITY_PA_S:
				return getViscosityPaS();
			case ModelPackage.FLUIDS__TUBING_HEAD_PRESSURE_PA:
				return getTubingHeadPressurePa();
			case ModelPackage.FLUIDS__CASING_HEAD_PRESSURE_PA:
				return getCasingHeadPressurePa();
			case ModelPackage.FLUIDS__FLUID_LEVEL_M:
				return getFluidLevelM();
			case ModelPackage.FLUIDS__PUMP_INTAKE_PRESSURE_PA:
				return getPumpIntakePressurePa();
			case ModelPackage.FLUIDS__FORMATION_VOLUME_FACTOR:
				return getFormationVolumeFactor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.FLUIDS__OIL_DENSITY_KG_M3:
				setOilDensityKgM3((Double)newValue);
				return;
			case ModelPackage.FLUIDS__WATER_DENSITY_KG_M3:
				setWaterDensityKgM3((Double)newValue);
				return;
			case ModelPackage.FLUIDS__WATER_CUT:
				setWaterCut((Double)newValue);
				return;
			case ModelPackage.FLUIDS__VISCOSITY_PA_S:
				setViscosityPaS((Double)newValue);
				return;
			case ModelPackage.FLUIDS__TUBING_HEAD_PRESSURE_PA:
				setTubingHeadPressurePa((Double)newValue);
				return;
			case ModelPackage.FLUIDS__CASING_HEAD_PRESSURE_PA:
				setCasingHeadPressurePa((Double)newValue);
				return;
			case ModelPackage.FLUIDS__FLUID_LEVEL_M:
				setFluidLevelM((Double)newValue);
				return;
			case ModelPackage.FLUIDS__PUMP_INTAKE_PRESSURE_PA:
				setPumpIntakePressurePa((Double)newValue);
				return;
			case ModelPackage.FLUIDS__FORMATION_VOLUME_FACTOR:
				setFormationVolumeFactor((Double)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.FLUIDS__OIL_DENSITY_KG_M3:
				setOilDensityKgM3(OIL_DENSITY_KG_M3_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__WATER_DENSITY_KG_M3:
				setWaterDensityKgM3(WATER_DENSITY_KG_M3_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__WATER_CUT:
				setWaterCut(WATER_CUT_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__VISCOSITY_PA_S:
				setViscosityPaS(VISCOSITY_PA_S_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__TUBING_HEAD_PRESSURE_PA:
				setTubingHeadPressurePa(TUBING_HEAD_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__CASING_HEAD_PRESSURE_PA:
				setCasingHeadPressurePa(CASING_HEAD_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__FLUID_LEVEL_M:
				setFluidLevelM(FLUID_LEVEL_M_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__PUMP_INTAKE_PRESSURE_PA:
				setPumpIntakePressurePa(PUMP_INTAKE_PRESSURE_PA_EDEFAULT);
				return;
			case ModelPackage.FLUIDS__FORMATION_VOLUME_FACTOR:
				setFormationVolumeFactor(FORMATION_VOLUME_FACTOR_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.FLUIDS__OIL_DENSITY_KG_M3:
				return OIL_DENSITY_KG_M3_EDEFAULT == null ? oilDensityKgM3 != null : !OIL_DENSITY_KG_M3_EDEFAULT.equals(oilDensityKgM3);
			case ModelPackage.FLUIDS__WATER_DENSITY_KG_M3:
				return waterDensityKgM3 != WATER_DENSITY_KG_M3_EDEFAULT;
			case ModelPackage.FLUIDS__WATER_CUT:
				return WATER_CUT_EDEFAULT == null ? waterCut != null : !WATER_CUT_EDEFAULT.equals(waterCut);
			case ModelPackage.FLUIDS__VISCOSITY_PA_S:
				return VISCOSITY_PA_S_EDEFAULT == null ? viscosityPaS != null : !VISCOSITY_PA_S_EDEFAULT.equals(viscosityPaS);
			case ModelPackage.FLUIDS__TUBING_HEAD_PRESSURE_PA:
				return TUBING_HEAD_PRESSURE_PA_EDEFAULT == null ? tubingHeadPressurePa != null : !TUBING_HEAD_PRESSURE_PA_EDEFAULT.equals(tubingHeadPressurePa);
			case ModelPackage.FLUIDS__CASING_HEAD_PRESSURE_PA:
				return CASING_HEAD_PRESSURE_PA_EDEFAULT == null ? casingHeadPressurePa != null : !CASING_HEAD_PRESSURE_PA_EDEFAULT.equals(casingHeadPressurePa);
			case ModelPackage.FLUIDS__FLUID_LEVEL_M:
				return FLUID_LEVEL_M_EDEFAULT == null ? fluidLevelM != null : !FLUID_LEVEL_M_EDEFAULT.equals(fluidLevelM);
			case ModelPackage.FLUIDS__PUMP_INTAKE_PRESSURE_PA:
				return PUMP_INTAKE_PRESSURE_PA_EDEFAULT == null ? pumpIntakePressurePa != null : !PUMP_INTAKE_PRESSURE_PA_EDEFAULT.equals(pumpIntakePressurePa);
			case ModelPackage.FLUIDS__FORMATION_VOLUME_FACTOR:
				return formationVolumeFactor != FORMATION_VOLUME_FACTOR_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eInvoke(int operationID, EList<?> arguments) throws InvocationTargetException {
		switch (operationID) {
			case ModelPackage.FLUIDS___MIXTURE_DENSITY_KG_M3:
				return mixtureDensityKgM3();
		}
		return super.eInvoke(operationID, arguments);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (oilDensityKgM3: ");
		result.append(oilDensityKgM3);
		result.append(", waterDensityKgM3: ");
		result.append(waterDensityKgM3);
		result.append(", waterCut: ");
		result.append(waterCut);
		result.append(", viscosityPaS: ");
		result.append(viscosityPaS);
		result.append(", tubingHeadPressurePa: ");
		result.append(tubingHeadPressurePa);
		result.append(", casingHeadPressurePa: ");
		result.append(casingHeadPressurePa);
		result.append(", fluidLevelM: ");
		result.append(fluidLevelM);
		result.append(", pumpIntakePressurePa: ");
		result.append(pumpIntakePressurePa);
		result.append(", formationVolumeFactor: ");
		result.append(formationVolumeFactor);
		result.append(')');
		return result.toString();
	}

} //FluidsImpl
